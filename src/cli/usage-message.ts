/** What commander has to say about a wrong command line, in Indonesian, with the nearest right word. */
import type { Command, CommanderError } from 'commander'
import { nearestName } from '../templates/engine/nearest-name.ts'
import { quote } from './printers/text.ts'

function suggestion(word: string, words: readonly string[]): string {
  const near = nearestName(word, words)
  return near === null ? '' : ` Maksudnya “${near}”?`
}

function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? ''
}

function sentence(error: CommanderError, program: Command, words: readonly string[]): string {
  const word = quoted(error.message)
  const command = program.commands.find((candidate) => candidate.name() === words[0])
  const names = program.commands.map((candidate) => candidate.name())
  const flags = [...(command ?? program).options].flatMap(({ long }) => (long == null ? [] : [long]))
  switch (error.code) {
    case 'commander.unknownCommand':
      if (/\.xls[xm]$/i.test(word))
        return `Perintahnya belum ditulis. Untuk memeriksa: lkjip check ${quote(word)}\nUntuk membuat laporan: lkjip build ${quote(word)}`
      return `Perintah “${word}” tidak dikenal.${suggestion(word, names)}`
    case 'commander.unknownOption':
      return `Pilihan “${word}” tidak dikenal.${suggestion(word, flags)}`
    case 'commander.optionMissingArgument':
      return `Pilihan “${word}” memerlukan isian.`
    case 'commander.missingArgument':
      return `Argumen “${word}” belum ditulis.`
    case 'commander.excessArguments':
      return 'Terlalu banyak argumen. Nama berkas yang memuat spasi ditulis di antara tanda kutip.'
    case 'commander.invalidArgument': {
      // "error: option '--jobs <banyaknya>' argument '0' is invalid. …": what follows is our own sentence.
      const [, why = ''] = error.message.split(' is invalid. ')
      return `Isian pilihan “${word.split(/,? /)[0] ?? word}” tidak dapat dipakai. ${why}`
    }
    default:
      return 'Perintah tidak dapat dimengerti.'
  }
}

/**
 * What to say of a word that has swallowed what follows it; null when none has. Windows takes `"hasil\\"` for a name that
 * goes on, as a backslash before a quotation mark makes it a letter, which no name there can hold.
 */
export function swallowedWords(words: readonly string[], platform: NodeJS.Platform): string | null {
  const word = platform === 'win32' ? words.find((candidate) => candidate.includes('"')) : undefined
  if (word === undefined) return null
  const [name = ''] = word.split('"')
  return `Tanda \\ tepat sebelum tanda kutip penutup membuat Windows menyambung nama itu dengan kata sesudahnya: ${word}\nTulis tanpa \\ di akhirnya: "${name}"`
}

export function usageMessage(error: CommanderError, program: Command, words: readonly string[]): string {
  const command = program.commands.find((candidate) => candidate.name() === words[0])
  const help = command === undefined ? 'lkjip --help' : `lkjip ${command.name()} --help`
  return `${sentence(error, program, words)}\nLihat: ${help}\n`
}

"""Reads a workbook with openpyxl and writes the text and tables of its report with python-docx: the yardstick of `build`.

No checks, no figures computed, no charts, no page numbers: what it writes comes ready from a JSON file.
Usage: report.py WORKBOOK BLOCKS.json OUTPUT.docx
"""

import json
import sys

import openpyxl
from docx import Document

workbook_path, blocks_path, output_path = sys.argv[1:4]

book = openpyxl.load_workbook(workbook_path, data_only=True)
cells = 0
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        cells += sum(value is not None for value in row)

with open(blocks_path, encoding="utf-8") as file:
    blocks = json.load(file)

document = Document()
for block in blocks:
    if block["type"] == "heading":
        document.add_heading(block["text"], block["level"])
    elif block["type"] == "paragraph":
        document.add_paragraph(block["text"])
    else:
        rows = block["rows"]
        table = document.add_table(len(rows), max((len(row) for row in rows), default=1))
        table.style = "Table Grid"
        for table_row, texts in zip(table.rows, rows):
            for cell, text in zip(table_row.cells, texts):
                cell.text = text
document.save(output_path)
print(cells, len(blocks))

#!/usr/bin/env python3
"""Cuts the faces in src/main/resources/fonts out of 思源宋体: a service that prints letters holds both of them whole.

What they hold: 通用规范汉字表 (the 8,105 characters of 2013 that the names of persons and places are written with), all of GB 2312,
Latin-1, and whatever the faces held before.

    apt-get install python3-fonttools
    npm pack @expo-google-fonts/noto-serif-sc && tar xzf expo-google-fonts-noto-serif-sc-*.tgz
    /usr/bin/python3 docs/fonts/subset.py package

The list is src/test/resources/fonts/tgh-8105.txt, from Unicode's Unihan database (kTGH).
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).resolve().parents[2]
FACES = ROOT / "src/main/resources/fonts"


def wanted(face):
    characters = set((ROOT / "src/test/resources/fonts/tgh-8105.txt").read_text("utf-8")) - {"\n"}
    characters |= {chr(c) for c in range(0x20, 0x100)}
    cells = [bytes([row, cell]) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF)]
    characters |= {c for cell in cells for c in cell.decode("gb2312", "ignore")}
    return {ord(c) for c in characters} | set(TTFont(face).getBestCmap())


def cut(source, face):
    font = TTFont(source)
    characters = wanted(face)
    missing = characters - set(font.getBestCmap())
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    for table in {"GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "STAT"} & set(font.keys()):
        del font[table]
    font.save(face)
    print(face.name, len(font.getBestCmap()), "characters,", face.stat().st_size, "bytes; not in the source:",
          "".join(chr(c) for c in sorted(missing)))


for weight, name in (("400Regular", "NotoSerifSC-Regular.ttf"), ("700Bold", "NotoSerifSC-Bold.ttf")):
    source = next(pathlib.Path(sys.argv[1]).rglob(f"NotoSerifSC_{weight}.ttf"))
    cut(source, FACES / name)

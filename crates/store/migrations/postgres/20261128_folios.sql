-- Which entries stand on which sheet of a register; worked out from the sealed heads, may be dropped and rebuilt.
CREATE TABLE folio_entry (
  folio      TEXT COLLATE "C" NOT NULL,  -- the sheet
  position   BIGINT NOT NULL,  -- the entry
  PRIMARY KEY (folio, position)
);
CREATE INDEX folio_entry_by_position ON folio_entry (position);

-- The sheets of the registers as they stand: offices, committees, orders, plans. May be dropped and rebuilt.
CREATE TABLE folio_view (
  folio         TEXT COLLATE "C" PRIMARY KEY,   -- the sheet
  kind          TEXT COLLATE "C" NOT NULL,      -- the kind of record that opened it
  part          TEXT COLLATE "C",               -- its word of the list it is told by: which office, which level, which fund
  state         TEXT COLLATE "C",               -- its State
  district      TEXT COLLATE "C",               -- its district
  heading       TEXT COLLATE "C" NOT NULL,      -- what it says of itself, as JSON; nothing that could find a person
  last_position BIGINT NOT NULL       -- the last entry it comes from
);
CREATE INDEX folio_view_by_kind ON folio_view (kind, state, district);

-- What stands on the sheets, as it stands after corrections; without what was struck. May be dropped and rebuilt.
CREATE TABLE folio_line (
  folio      TEXT COLLATE "C" NOT NULL,  -- the sheet
  at         BIGINT NOT NULL,  -- 0, 1, 2 ... in the order it was written
  kind       TEXT COLLATE "C" NOT NULL,  -- the kind of record
  on_day     TEXT COLLATE "C",           -- its date as told
  answers    TEXT COLLATE "C" NOT NULL,  -- as JSON; nothing that could find a person
  PRIMARY KEY (folio, at)
);
CREATE INDEX folio_line_by_kind ON folio_line (kind, on_day);

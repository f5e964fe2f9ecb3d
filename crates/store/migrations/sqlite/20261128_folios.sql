-- Which entries stand on which sheet of a register; worked out from the sealed heads, may be dropped and rebuilt.
CREATE TABLE folio_entry (
  folio      TEXT NOT NULL,        -- the sheet
  position   INTEGER NOT NULL,     -- the entry
  PRIMARY KEY (folio, position)
) STRICT;
CREATE INDEX folio_entry_by_position ON folio_entry (position);

-- The sheets of the registers as they stand: offices, committees, orders, plans. May be dropped and rebuilt.
CREATE TABLE folio_view (
  folio         TEXT PRIMARY KEY,   -- the sheet
  kind          TEXT NOT NULL,      -- the kind of record that opened it
  part          TEXT,               -- its word of the list it is told by: which office, which level, which fund
  state         TEXT,               -- its State
  district      TEXT,               -- its district
  heading       TEXT NOT NULL,      -- what it says of itself, as JSON; nothing that could find a person
  last_position INTEGER NOT NULL       -- the last entry it comes from
) STRICT;
CREATE INDEX folio_view_by_kind ON folio_view (kind, state, district);

-- What stands on the sheets, as it stands after corrections; without what was struck. May be dropped and rebuilt.
CREATE TABLE folio_line (
  folio      TEXT NOT NULL,        -- the sheet
  at         INTEGER NOT NULL,     -- 0, 1, 2 ... in the order it was written
  kind       TEXT NOT NULL,        -- the kind of record
  on_day     TEXT,                 -- its date as told
  answers    TEXT NOT NULL,        -- as JSON; nothing that could find a person
  PRIMARY KEY (folio, at)
) STRICT;
CREATE INDEX folio_line_by_kind ON folio_line (kind, on_day);

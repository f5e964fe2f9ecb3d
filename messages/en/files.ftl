### Photos, recordings and scans, and finding people. The same voice as the pages.
### $high, $done and $all are lengths such as "12 MB", already written out.

## The record of a file

record-file = Photo, recording or scan
    .what = A file that was kept.
field-file-file = Number of the file
field-file-media = What it is
field-file-bytes = Length in bytes
field-file-name = Name
field-file-words = What is said about it
field-file-sha256 = Check sum (SHA-256)
field-file-sha256_told = Check sum the sender gave
field-file-key = Key
field-file-parent = Made from
field-file-derived = How it was made
choice-media-jpeg = photo (JPEG)
choice-media-png = picture (PNG)
choice-media-webp = picture (WebP)
choice-media-pdf = document (PDF)
choice-media-ogg = recording (OGG)
choice-media-mp3 = recording (MP3)
choice-media-m4a = recording (M4A)
choice-media-wav = recording (WAV)
choice-media-mp4 = video (MP4)
choice-media-other = another sort of file
choice-derived-without_metadata = copy without place and camera

## Files on the case page

page-files = Photos, recordings, scans
    .help = Kept sealed, exactly as they were sent.
page-files-none = No file has been kept yet.
page-files-add = Add a file
page-files-choose = Photo, recording or scan
    .help = Up to { $high }.
page-files-words = What it shows
page-files-about = About whom
page-files-all = The whole case
page-files-keep = Keep this file
# $done and $all: how much has arrived, e.g. "12 MB of 40 MB".
page-files-arriving = { $done } of { $all } has arrived.
page-files-stopped = The connection broke. Keep this page open: it goes on by itself.
page-files-download = Download
page-files-copy = Make a copy without place and camera
    .help = Photos can say where and with which phone they were taken. The copy does not.
page-files-set-aside = Set aside: what arrived is not what was sent. Send it again.
page-files-closed = Sealed to others.

## Finding people

page-find = Find a person
    .help = By name, village, phone or worksite, in any script and spelling.
page-find-noted = What you look for is kept nowhere. That you looked is noted.
page-find-words = Name, village or phone
page-find-do = Find
page-find-count = { $count ->
    [one] { $count } found.
   *[other] { $count } found.
}
page-find-none = Nobody was found.
    .help = Try fewer letters, another name, or the village.
page-find-unread = { $count ->
    [one] One case could not be read, and was not searched. Look at the desk page.
   *[other] { $count } cases could not be read, and were not searched. Look at the desk page.
}
page-find-by-name = by name
page-find-by-relative = by the name of a relative
page-find-by-place = by place
page-find-by-phone = by phone
page-find-by-other = by what the case is called

## What went wrong

error-404-04 = There is no such file here.
    .next = Go back to the case and choose it from the list.
error-409-06 = This is not the part of the file that comes next.
    .next = Send the file again from the beginning, or let the page go on by itself.
error-409-07 = This file was set aside: what arrived is not what was sent.
    .next = Send the file again.
error-413-02 = This file is too large. Up to { $high } can be kept.
    .next = Send it in parts.
error-422-11 = No file was chosen, or there is nothing in it.
    .next = Choose a photo, a recording or a scan.
error-422-12 = What arrived is not what was sent. It was set aside.
    .next = Send the file again.
error-422-13 = A copy can be made only of a whole JPEG or PNG.
    .next = Keep the original as it is, or send the photo again as JPEG.

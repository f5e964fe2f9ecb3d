### How the house is: what a coordinator looks after. Shown on Desk and by “mukti doctor”.

health-well = well
health-watch = watch
health-red = RED
health-never = never
# $last is when it was last done, or “never”.
health-backup = Last backup: { $last }
    .next = Make one: mukti backup. Keep it on another disk, in another building.
health-drill = Last time a restore was proved: { $last }
    .next = A copy is not a backup until it was restored. Run: mukti drill
health-keys = Last backup of the keys: { $last }
    .next = Make a new backup and destroy copies of the keys older than 30 days: what was forgotten must be gone from everywhere.
health-cosigned = Last time somebody else vouched for the journal: { $last }
    .next = Ask a partner to cosign (mukti journal ask), or have it time-stamped (mukti journal ask-time).
health-self-check = Last look at itself: { $last }
    .next = It runs every night while Mukti is open. Run it now: mukti rebuild
health-disk = Everything on the disk read, seal by seal: { $last }
    .next = What rots goes on rotting. Leave this folder as it is, restore the newest backup into a new folder on another disk (mukti restore), and go on there. A disk that is only long unread: mukti doctor reads it.
# One line for each place: $file in the folder, $pages its pages, $number a frame of its log.
health-disk-pages = { $file }: pages { $pages }
health-disk-frame = { $file }: from frame { $number } on
health-disk-file = { $file }: it does not open
health-disk-entries = Entries { $from } to { $to } cannot be relied on
health-disk-entries-on = Entries from { $from } on cannot be relied on
health-clock = The clock of this machine
    .next = It is behind the last entry. Set it before anybody works.
health-key-beside = The key that opens this folder
    .next = It lies beside the folder: whoever takes one takes both. Move it to another disk and name it with --key-file, or use a passphrase.
health-trustees = Trustees who can open what nobody here can
    .next = Nobody could help if every member lost their passphrase. Hold a ceremony: mukti keys ceremony

### Programs of others that may ask and tell over the network, and what they are answered. Plain words, short sentences.

## The page

page-programs-title = Programs
page-programs-lead = Another program, such as a helpline's register, can ask for cases and tell what it knows. It never sees a name.
page-programs-list = Programs that may come in
page-programs-none = No program may come in yet.
page-programs-new = Let a program in
page-programs-name = Which program is it?
    .help = A name that you know it by. Only members can read it.
page-programs-scope = What may it do?
    .help = Reading shows cases, facts, duties and clocks without names. Telling adds records; nothing is ever changed or taken away.
program-may-read = read
program-may-write = tell
program-may-both = read and tell
page-programs-make = Make a token
page-programs-made = Copy this token now. It is shown once.
    .help = Whoever has it can come in as this program. Give it only to the person who looks after the program, and not by e-mail.
page-programs-revoke = Shut out
    .help = It can come in no more, from the next request on. What it told stays.
page-programs-description = Description of the interface for programmers (OpenAPI)

## What programs are answered

program-fields = Some of it could not be taken; each field says why. Nothing was kept.
# $name is the name of a parameter or a header.
error-400-85 = “{ $name }” cannot be read.
    .next = Look at the description of the interface. Leave it out if you do not need it.
error-400-86 = The body is not a JSON object of plain values.
    .next = Send one object with flat, dotted names, and texts, numbers, yes or no as values.
error-400-87 = The header Idempotency-Key is missing or longer than 200 letters.
    .next = Send a new random name with each request, and the same name when you send the same request again.
error-401-85 = This program is not known here, or was shut out.
    .next = Ask a member for a new token and send it as: Authorization: Bearer …
error-403-85 = This program may not do that.
    .next = Ask a member for a token that may.
error-404-85 = There is nothing at this address.
    .next = Look at the description of the interface.
error-412-85 = The case is no longer as you read it.
    .next = Read it again, and decide again.
error-413-85 = This is longer than what is taken at once.
    .next = Send less than 256 kB.
error-415-85 = Only JSON is taken here.
    .next = Send it as Content-Type: application/json.
error-422-85 = This Idempotency-Key was used before for another request.
    .next = Send a new name with a new request.
# $code says why, for whoever looks after the address.
error-422-86 = This address cannot be told anything ({ $code }).
    .next = It must begin with https and stand on the list of the person who looks after this server.
error-429-85 = You ask more than is answered in this time.
    .next = Wait { $count } seconds, then go on.

## Addresses that are told that something is new

page-webhooks = Tell an address that something is new
    .help = The address hears only that something is new in cases, an id and the time: never what. It then asks with its token.
page-webhooks-none = No address is told anything yet.
page-webhooks-closed = Whoever looks after this server has allowed no address yet (mukti serve --webhook HOST).
page-webhooks-address = Address
    .help = It begins with https and stands on the list of whoever looks after this server.
page-webhooks-add = Add the address
page-webhooks-added = Copy this secret now. It is shown once.
    .help = With it the other program checks that an event comes from here (Standard Webhooks).
page-webhooks-heard = last told { $date }
page-webhooks-never = not told anything yet
page-webhooks-tries = { $count ->
    [one] the last event was tried once and not taken yet
   *[other] the last event was tried { $count } times and not taken yet
 }
page-webhooks-given-up = An event was given up on { $date }, after three days of trying. The next one is tried anew.
page-webhooks-remove = Take away

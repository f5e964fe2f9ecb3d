-- What a program told once, and what it was answered.
SELECT digest, answer FROM told_once WHERE name = $1

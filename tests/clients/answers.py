"""What a real client is told to answer: one `name=value` a line, a name that comes again answers the next person."""

ALONE = """speaker=worker
kind=brick_kiln
state=IN-TN
district=Sundarpur
name=Shiv Bricks
name=Meena Kumari
work.from=2025-11
told.private=yes
worker.age=31
worker.sex=female
advance.taken=yes
advance.amount=35000
advance.by=self
debt.held_them=yes
free.movement=no
force.threat=yes
force.sexual=no
wage.amount=400
wage.unit=1000_bricks
words=அவர்கள் போக விடவில்லை"""

TOGETHER = """speaker=family
kind=brick_kiln
state=IN-UP
work.from=2026-01
wage.amount=90
wage.unit=day
name=Shiv Bricks
new_person=1
name=Meena
worker.age=30
advance.taken=yes
advance.by=self
debt.held_them=yes
free.movement=no
new_person=1
name=Ravi
worker.age=12
advance.taken=yes
advance.by=parent
debt.held_them=yes
free.movement=no
new_person=1
name=Fatima
worker.age=40
advance.taken=no
debt.held_them=no
free.movement=no"""

VISIT = """visited={person}
speaker=worker
told.private=yes
wage.amount=320
wage.unit=day
free.movement=no
freed.how=still_held
words=they come with the munshi now"""

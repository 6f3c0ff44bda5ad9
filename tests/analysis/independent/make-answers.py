"""Makes the made-up answers of this folder: python3 make-answers.py. Municipalities, departments and questions are nobody's."""

import csv
import random

SIZES = [
    ('Aby', 34, ['Vård', 'Skola', 'Teknik']),
    ('Bby', 60, ['Vård', 'Skola', 'Teknik', 'Ledning']),
    ('Cby', 23, []),
    ('Dby', 14, ['Vård', 'Skola']),
    ('Eby', 120, ['Vård', 'Skola', 'Teknik', 'Ledning']),
]
QUESTIONS, AREAS = 12, 4


def make(path, seed, share, moved):
    """`share` of the respondents; the first area rated lower and known less by `moved`."""
    chance = random.Random(seed)
    rows = []
    for municipality, (name, count, departments) in enumerate(SIZES):
        base = chance.gauss(0, 0.3)
        for person in range(int(count * share)):
            knows, level = chance.gauss(0, 1), chance.gauss(0, 0.5)
            department = chance.choices(departments, weights=[3, 2, 1, 1][: len(departments)])[0] if departments else ''
            row = [
                name,
                '' if chance.random() < 0.05 else department,
                chance.choice(['Chef', 'Medarbetare', 'Medarbetare', 'Annan']),
                f'p{seed}-{municipality}-{person}',
            ]
            for question in range(QUESTIONS):
                kind = chance.random()
                less = moved if question % AREAS == 0 else 0
                unknown = [0.05, 0.1, 0.2, 0.35, 0.5, 0.15][question % 6] + 0.1 * knows + less
                if kind < 0.055:
                    row.append('' if kind < 0.05 else 'hej')
                elif chance.random() < max(0, min(0.95, unknown)):
                    row.append('Vet ej')
                else:
                    row.append(min(6, max(1, round(3.3 + base + level + 0.3 * ((question % 5) - 2) - 3 * less + chance.gauss(0, 0.95)))))
            rows.append(row)
    chance.shuffle(rows)
    with open(path, 'w', newline='', encoding='utf-8') as file:
        writer = csv.writer(file, lineterminator='\n')
        writer.writerow(['Kommun', 'Förvaltning', 'Roll', 'Nr'] + [f'Fråga q{question + 1}' for question in range(QUESTIONS)])
        writer.writerows(rows)


make('answers.csv', 102, 1, 0)
make('earlier.csv', 101, 0.95, 0.12)

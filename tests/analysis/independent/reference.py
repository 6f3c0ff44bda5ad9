"""The figures of every rule, written once more from the rules alone, in Python with NumPy and SciPy (1.17).

    python3 reference.py mapping.json answers.csv analysis.csv earlier.csv > reference.json

It reads the made-up answers itself. Of analysis.csv, which the product wrote, it takes only which cells are shown, since what is
hidden takes no part in lines, spread and others' means; of municipalities it works that out itself (rule 21 b) and compares. Output: [unit, question or area, value by column] for everything that it can work out.
"""

import csv, json, math, sys
import numpy as np
from scipy import stats
from scipy.stats import norm

m = json.load(open(sys.argv[1]))
Z = norm.ppf(0.975)
lo, hi = m['scale']['min'], m['scale']['max']
qs = [q['id'] for q in m['questions']]
areas = m.get('areas', {})
lines = {'joint': 'gemensam', 'own': 'egen', 'fixed': 'fasta'}[m.get('settings', {}).get('lines', 'joint')]
weight = {'municipality': 'kommun', 'answer': 'svar'}[m.get('settings', {}).get('weight', 'municipality')]
K = m.get('settings', {}).get('minimumGroup', m.get('minimumGroup', 5))
FEW = max(5, K)


def load(path):
    rows = list(csv.reader(open(path)))
    h = rows[0]
    out = []
    for r in rows[1:]:
        rec = dict(
            u=r[h.index(m['unit'])],
            d=r[h.index(m['department'])] if 'department' in m else '',
            r=r[h.index(m['role'])] if 'role' in m else '',
        )
        a = []
        for q in m['questions']:
            c = r[h.index(q['column'])].strip()
            v = None
            if c.lower() in [x.lower() for x in m['dontKnow']]:
                v = 'v'
            elif c in m.get('blank', []) or c == '':
                v = None
            elif c.isdigit() and lo <= int(c) <= hi:
                v = int(c)
                v = lo + hi - v if q.get('reversed') else v
            else:
                v = 'x'
            a.append(v)
        rec['a'] = a
        out.append(rec)
    return out


def wil(p, n):
    if n == 0:
        return None
    d = 1 + Z * Z / n
    c = p + Z * Z / (2 * n)
    h = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    l, u = (c - h) / d, (c + h) / d
    return (0.0 if p <= 0 else l, 1.0 if p >= 1 else u)


items = [('q', [i], q) for i, q in enumerate(qs)] + [('a', [qs.index(x) for x in v], k) for k, v in areas.items()]


class Cell:
    pass


def cells(rows):
    R = []
    for kind, ix, name in items:
        c = Cell()
        c.kind = kind
        c.name = name
        ms = []
        ss = []
        single = 0
        for r in rows:
            v = [r['a'][i] for i in ix]
            rated = [x for x in v if isinstance(x, int)]
            dk = sum(x == 'v' for x in v)
            ms.append(sum(rated) / len(rated) if rated else np.nan)
            ss.append(dk / (len(rated) + dk) if rated or dk else np.nan)
            single += len(rated) + dk
        c.M = np.array(ms, float)
        c.S = np.array(ss, float)
        mm = c.M[~np.isnan(c.M)]
        s_ = c.S[~np.isnan(c.S)]
        c.n = len(mm)
        c.a = len(s_)
        c.mean = mm.mean() if c.n else None
        c.var = mm.var(ddof=1) if c.n > 1 else None
        if c.var is not None and c.var < 1e-12:
            c.var = 0.0
        c.p = s_.mean() if c.a else None
        c.sv = s_.var(ddof=1) if c.a > 1 else 0.0
        c.single = single
        if c.a:
            if c.sv < 1e-15 or c.p in (0, 1):
                c.ns = c.a
            else:
                c.ns = min(single, max(c.a, c.p * (1 - c.p) / (c.sv / c.a)))
        R.append(c)
    return R


def sr(x):
    return (x - lo) / (hi - lo) * 100


def units(data):
    U = {}
    for r in data:
        U.setdefault(r['u'], ('municipality', []))[1].append(r)
    for r in data:
        if r['d']:
            U.setdefault(f"{r['u']} / {r['d']}", ('department', []))[1].append(r)
    for r in data:
        if r['r']:
            U.setdefault(f"{r['u']} / roll: {r['r']}", ('role', []))[1].append(r)
    return U


ours = {}
for r in csv.DictReader(open(sys.argv[3])):
    ours[(r['unit'], r['question'])] = r
U = units(load(sys.argv[2]))
C = {u: cells(rs) for u, (l, rs) in U.items()}
out = {}


def little(values, share):
    """Rule 21 b and d: under FEW, or under 2 FEW and all alike; that nobody said "don't know" tells nothing."""
    n = len(values)
    if n == 0:
        return False
    return n < FEW or n < 2 * FEW and np.ptp(values) < 1e-9 and not (share and values[0] == 0)


def protect(C, U):
    """Rule 21 b for municipalities: rm and rs. Rule 21 d for large units: areas by their questions."""
    for u, cs in C.items():
        for c in cs:
            c.mean0, c.p0 = c.mean, c.p
        for c in [c for c in cs if c.kind == 'q']:
            m_, s_ = c.M[~np.isnan(c.M)], c.S[~np.isnan(c.S)]
            c.rs = c.a > 0 and not little(s_, True)
            c.rm = c.n > 0 and not little(m_, False) and not little(s_, True)
        for c, (kind, ix, name) in zip(cs, items):
            if kind == 'q':
                continue
            own = [cs[i] for i in ix]
            for half in 'ms':
                V = np.array([q.M if half == 'm' else q.S for q in own])
                said = np.array([np.nanmin(v) == np.nanmax(v) if (~np.isnan(v)).any() else True for v in V])
                did = ~np.isnan(V)
                some = did.any(0) & ~did.all(0) & (did & ~said[:, None]).any(0)
                tells = little((c.M if half == 'm' else c.S)[some], half == 's')
                possible = all(q.rm if half == 'm' else q.rs for q in own)
                shown = possible and (not tells or len(c.M) >= 40)
                if half == 'm':
                    c.rm = shown
                    if possible and tells and shown:
                        c.mean = float(np.mean([q.mean for q in own]))
                else:
                    c.rs = shown
                    if possible and tells and shown:
                        c.p = float(np.mean([q.p for q in own]))


def joint(C, munis, rm, rs):
    """Rule 21 a: each figure over the municipalities whose own is shown."""
    R = []
    for i, (kind, ix, name) in enumerate(items):
        c = Cell()
        c.kind, c.name = kind, name
        ms, ss = [C[u][i] for u in munis if rm(u, i)], [C[u][i] for u in munis if rs(u, i)]
        c.n, c.a = sum(o.n for o in ms), sum(o.a for o in ss)
        c.rated = sum(o.n for o in ss)
        c.mean = sum(o.n * o.mean for o in ms) / c.n if ms else None
        c.var = sum((o.n - 1) * o.var + o.n * (o.mean - c.mean) ** 2 for o in ms) / (c.n - 1) if ms else None
        c.p = sum(o.a * o.p for o in ss) / c.a if ss else None
        c.ns = c.a
        if ss:
            sv = sum((o.a - 1) * o.sv + o.a * (o.p - c.p) ** 2 for o in ss) / (c.a - 1)
            if kind == 'a' and sv > 1e-15 and c.p not in (0, 1):
                c.ns = min(sum(o.single for o in ss), max(c.a, c.p * (1 - c.p) / (sv / c.a)))
        c.rm, c.rs = len(ms) >= 2, len(ss) >= 2
        c.small = any(o.n < 10 for o in ms)
        c.M = np.concatenate([o.M if o in ms else np.full(len(o.M), np.nan) for o in [C[u][i] for u in munis]])
        c.S = np.concatenate([o.S if o in ss else np.full(len(o.S), np.nan) for o in [C[u][i] for u in munis]])
        c.mean0, c.p0 = c.mean, c.p
        R.append(c)
    return R


protect(C, U)
muni = [u for u, (l, _) in U.items() if l == 'municipality']
FEWEST = {it[2]: min([C[u][i].n for u in muni if C[u][i].rm], default=10**9) for i, it in enumerate(items)}
for u in muni:
    for c in C[u]:
        for col, shown in (('mean', c.rm), ('dontKnowShare', c.rs)):
            if (ours[(u, c.name)][col] != '') != shown:
                print('not shown alike:', u, c.name, col, file=sys.stderr)
C['*'] = joint(C, muni, lambda u, i: C[u][i].rm, lambda u, i: C[u][i].rs)
U['*'] = ('total', [r for u in muni for r in U[u][1]])
EARLIER = {}


def whole(x, unit):
    return None if x is None else math.copysign(math.floor(abs(x) / unit + 0.5 + 1e-9) * unit, x)


def printed(u, q, col, val):
    """Rule 21 d and f: what of a figure is printed."""
    if val is None or isinstance(val, str):
        return val
    area = q in areas
    c = next((c for c in C[u] if c.name == q), None) if u in C else None
    small = c is not None and c.rm and (c.small if u == '*' else c.n < 10)
    point = (hi - lo) / 100
    if col.startswith('others') or col.startswith('change'):
        before = EARLIER.get((u, q), 10**9)
        mean = 'Mean' in col
        other = FEWEST[q] if col.startswith('others') else before
        own = small if col.startswith('others') or u != '*' else False
        none = own or (col.startswith('change') and u != '*' and before < 10)
        rounds = other < 10 or (u == '*' and small)
        if col.endswith('P') or col.endswith('PHolm'):
            return None if area or none or (rounds and (mean or col.startswith('change'))) else val
        if col.endswith('Diff'):
            return whole(val, point if mean else 0.01) if area else val
        if mean and none:
            return None
        return whole(val, point if mean else 0.01) if area or (mean and rounds) else val
    if area and col in ('answering', 'rated', 'sd', 'chanceStartHere'):
        return None
    if col in ('sd', 'chanceStartHere') and small:
        return None
    if col in ('meanLow', 'meanHigh'):
        if u == '*lika':
            return whole(val, point) if area or FEWEST[q] < 10 else val
        if small and u != '*':
            return None
        return whole(val, point) if area or small else val
    if area:
        unit = {'mean': 0.1, 'selfRating': 1, 'dontKnowShare': 0.01, 'wilsonLow': 0.01, 'wilsonHigh': 0.01, 'startScore': 1}.get(col)
        return whole(val, unit) if unit else val
    return val


def chk(u, q, col, val):
    val = printed(u, q, col, val)
    if (u, q) in ours:
        out.setdefault((u, q), {})[col] = val if isinstance(val, str) or val is None else float(val)


def has(u, c, col):
    o = ours.get((u, c.name))
    return o is not None and o[col] != ''


for u, cs in C.items():
    for c in cs:
        if u not in muni and u != '*':
            c.rm = has(u, c, 'mean')
            c.rs = has(u, c, 'dontKnowShare')
        c.part = c.rm and c.rs
        if c.rm:
            chk(u, c.name, 'mean', c.mean)
            chk(u, c.name, 'sd', math.sqrt(c.var))
            chk(u, c.name, 'selfRating', sr(c.mean))
            t = stats.t.ppf(0.975, c.n - 1) * math.sqrt(c.var / c.n)
            chk(u, c.name, 'meanLow', max(lo, c.mean - t))
            chk(u, c.name, 'meanHigh', min(hi, c.mean + t))
        if c.rs:
            chk(u, c.name, 'dontKnowShare', c.p)
            w = wil(c.p, c.ns)
            chk(u, c.name, 'wilsonLow', w[0])
            chk(u, c.name, 'wilsonHigh', w[1])
            chk(u, c.name, 'rated', c.rated if u == '*' else c.n)
        if c.part:
            c.sp = math.sqrt(max(0, (100 - sr(c.mean)) * 100 * c.p))
            chk(u, c.name, 'startScore', c.sp)
        if has(u, c, 'answering'):
            chk(u, c.name, 'answering', c.a)
def groups():
    G = {}
    for u, (l, _) in U.items():
        if (u, qs[0]) not in ours:
            continue
        key = l if l in ('total', 'municipality') else (l, u.split(' / ')[0])
        G.setdefault(key, []).append(u)
    return G


def med(v):
    return float(np.median(v)) if len(v) else None


def linesof(u, kind):
    L = {}

    def ml(us):
        pts = [c for x in us for c in C[x] if c.kind == kind and c.part]
        if not pts:
            return None
        return med([sr(c.mean) for c in pts]), max(0.05, med([c.p for c in pts]))

    return dict(gemensam=ml(muni), egen=ml([u]), fasta=(50.0, max(0.05, 0.2)))


def field(c, L):
    low = sr(c.mean) < L[0] - 1e-9
    high = c.p > L[1] + 1e-9
    return ('Börja här' if high else 'Känd svaghet') if low else ('Okänd styrka' if high else 'Känd styrka')


def hshare(vals, cols, means):
    num = 0
    den = 0
    N = 0
    X = np.array([vals[j] - means[j] for j in range(len(cols))]).T  # rows x cols
    for r in X:
        e = r[~np.isnan(r)]
        k = len(e)
        num += e.sum() ** 2 - (e**2).sum()
        den += k * (k - 1)
        N += k >= 1
    return max(num / den, 0) / (N - 1) if den and N > 1 else 0.0


def axis(us, kind, which):
    out = {}
    for u in us:
        part = [c for c in C[u] if c.kind == kind and c.part]
        if which == 'x':
            S2n = sum((c.n - 1) * c.var for c in part)
            S2d = sum((c.n - 1) for c in part)
            S2 = S2n / S2d if S2d else 0
            h = hshare([c.M for c in part], part, [c.mean0 for c in part])
            y = [c.mean for c in part]
            v0 = [((c.n - 1) * c.var + 4 * S2) / (c.n + 3) / c.n for c in part]
        else:
            h = hshare([c.S for c in part], part, [c.p0 for c in part])
            pq = np.mean([c.p * (1 - c.p) for c in part]) if part else 0
            h = h / (4 * pq) if pq > 0 else 0
            y = []
            v0 = []
            for c in part:
                a = c.ns
                d = c.p * c.ns
                y.append(math.asin(math.sqrt((d + 0.375) / (a + 0.75))))
                v0.append(1 / (4 * a + 2))
        v = [max(x - h, x / 4, 1e-12) for x in v0]
        out[u] = (part, np.array(y), np.array(v), h)
    return out


def grid(D, v):
    D = np.array(D)
    v = np.array(v)
    n = len(D)
    if n < 3:
        return np.ones(n), np.ones(n)
    T = 2 * math.sqrt((D**2).sum() / (n - 1))
    if T == 0:
        return np.zeros(n), np.zeros(n)
    tau = (np.arange(41) * T / 40) ** 2
    L = np.array([-0.5 * np.sum(np.log(t + v) + D**2 / (t + v)) for t in tau])
    w = np.exp(L - L.max())
    w /= w.sum()
    R = tau[:, None] / (tau[:, None] + v[None, :])
    return (w[:, None] * R).sum(0), (w[:, None] * R**2).sum(0)


def smooth(A):
    us = list(A)
    ok = [u for u in us if len(A[u][1]) >= 1]
    ok3 = ok
    D = np.concatenate([A[u][1] - A[u][1].mean() for u in ok3]) if ok3 else np.array([])
    v = np.concatenate([A[u][2] for u in ok3]) if ok3 else np.array([])
    B, B2 = grid(D, v)
    res = {}
    i = 0
    for u in ok3:
        n = len(A[u][1])
        b, b2, d, vv = B[i : i + n], B2[i : i + n], D[i : i + n], v[i : i + n]
        i += n
        res[u] = dict(
            m=A[u][1].mean() + b * d, V=b * vv + (b2 - b * b) * d * d, yb=A[u][1].mean(), e=A[u][3] + vv.mean() / n, mv=vv.mean(), K=n
        )
    M = [u for u in ok3 if res[u]['K'] >= 3]
    if len(M) >= 3:
        g = np.mean([res[u]['yb'] for u in M])
        D2 = [res[u]['yb'] - g for u in M]
        Bp, B2p = grid(D2, [res[u]['e'] for u in M])
        for u, b, b2, d in zip(M, Bp, B2p, D2):
            res[u]['lm'] = (b - 1) * d
            res[u]['lV'] = b * res[u]['e'] + (b2 - b * b) * d * d
    for u in ok3:
        res[u].setdefault('lm', 0.0)
        res[u].setdefault('lV', res[u]['e'])
    sk = sum(res[u]['K'] for u in ok3)
    r = math.pi / 2 * sum(res[u]['K'] * res[u]['mv'] for u in ok3) / sk**2 if sk else 0
    return res, r


anyv = any(x == 'v' for r in U['*'][1] for x in r['a'])
comm = {}
G = groups()
for kind in 'qa':
    SX, rx = smooth(axis(G['municipality'], kind, 'x'))
    SY, ry = smooth(axis(G['municipality'], kind, 'y'))
    comm[kind] = (rx, ry)
FN = ['Börja här', 'Känd svaghet', 'Okänd styrka', 'Känd styrka']
for key, us in G.items():
    for kind in 'qa':
        X = axis(us, kind, 'x')
        SX, _ = smooth(X)
        SY, _ = smooth(axis(us, kind, 'y'))
        for u in us:
            if u not in SX:
                continue
            part = X[u][0]
            LL = linesof(u, kind)
            L = LL[lines]
            resp = sum(any(isinstance(x, int) or x == 'v' for x in r['a']) for r in U[u][1])
            if L is None:
                continue
            Lx = lo + L[0] / 100 * (hi - lo)
            Ly = math.asin(math.sqrt(L[1]))
            x, y = SX[u], SY[u]
            egen = lines == 'egen'
            rx = 0 if lines == 'fasta' else math.pi / 2 * x['mv'] / x['K'] if egen else comm[kind][0]
            ry = 0 if lines == 'fasta' else math.pi / 2 * y['mv'] / y['K'] if egen else comm[kind][1]
            for i, c in enumerate(part):
                mx = x['m'][i] + (0 if egen else x['lm'])
                Vx = x['V'][i] + (0 if egen else x['lV'])
                my = y['m'][i] + (0 if egen else y['lm'])
                Vy = y['V'][i] + (0 if egen else y['lV'])
                pl = norm.cdf((Lx - mx) / math.sqrt(Vx + rx + 1e-12))
                ph = norm.cdf((my - Ly) / math.sqrt(Vy + ry + 1e-12))
                ch = {
                    'Börja här': pl * ph,
                    'Känd svaghet': pl * (1 - ph),
                    'Okänd styrka': (1 - pl) * ph,
                    'Känd styrka': (1 - pl) * (1 - ph),
                }
                f = field(c, L)
                chk(u, c.name, 'field', f)
                chk(u, c.name, 'chanceStartHere', ch['Börja här'])
                w = 'Litet underlag' if resp < 20 else 'Tydligt' if ch[f] >= 0.92 else 'Troligt' if ch[f] >= 0.75 else 'Osäkert'
                chk(u, c.name, 'certainty', w)
                if all(LL.values()):
                    fs = [field(c, LL[k]) for k in ('gemensam', 'egen', 'fasta')]
                    if len(set(fs)) == 1:
                        chk(u, c.name, 'sensitivity', 'Samma i alla tre')
    for u in us:
        cs = [c for c in C[u] if c.kind == 'q' and c.part]
        if any(c.sp > 0 for c in cs):
            for c in cs:
                chk(u, c.name, 'place', 1 + sum(d.sp > c.sp + 1e-9 for d in cs))
        for c in C[u]:
            if c.rm and c.n >= 10 and (c.kind == 'q'):
                Uv = ((hi - lo + 1) ** 2 - 1) / 12
                chk(
                    u,
                    c.name,
                    'agreement',
                    'Vi är överens' if c.var <= 0.3 * Uv + 1e-9 else 'Vi ser olika' if c.var >= 0.7 * Uv - 1e-9 else '',
                )


def newc(p1, n1, p0, n0, z=Z):
    def W(p, n):
        d = 1 + z * z / n
        c = p + z * z / (2 * n)
        h = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return (0.0 if p <= 0 else (c - h) / d, 1.0 if p >= 1 else (c + h) / d)

    l1, u1 = W(p1, n1)
    l0, u0 = W(p0, n0)
    d = p1 - p0
    return d - math.sqrt((p1 - l1) ** 2 + (u0 - p0) ** 2), d + math.sqrt((u1 - p1) ** 2 + (p0 - l0) ** 2)


def pshare(p1, n1, p0, n0):
    d = p1 - p0
    if abs(d) < 1e-15:
        pn = 1.0
    else:
        a, b = 0.0, 40.0
        for _ in range(60):
            mid = (a + b) / 2
            l, u = newc(p1, n1, p0, n0, mid)
            inside = (l <= 0) if d > 0 else (u >= 0)
            if inside:
                b = mid
            else:
                a = mid
        pn = 2 * norm.sf((a + b) / 2)
    y = lambda p, n: math.asin(math.sqrt((p * n + 0.375) / (n + 0.75)))
    pa = 2 * norm.sf(abs(y(p1, n1) - y(p0, n0)) / math.sqrt(1 / (4 * n1 + 2) + 1 / (4 * n0 + 2)))
    return max(pn, pa)


def holm(ps):
    o = np.argsort(ps, kind='stable')
    m_ = len(ps)
    r = [0] * m_
    run = 0
    for k, i in enumerate(o):
        run = max(run, min(1, ps[i] * (m_ - k)))
        r[i] = run
    return r


def compare(u, pre, get):
    rows = []
    for c in C[u]:
        if c.rm:
            g = get(c, 'm')
            if g:
                d, iv, p = g
                rows.append((c, 'Mean', d, iv, p))
        if c.rs:
            g = get(c, 's')
            if g:
                d, iv, p = g
                rows.append((c, 'Share', d, iv, p))
    ps = [r[4] for r in rows if r[4] is not None]
    hp = iter(holm(ps))
    for c, Y, d, iv, p in rows:
        chk(u, c.name, pre + Y + 'Diff', d)
        chk(u, c.name, pre + Y + 'Low', iv[0])
        chk(u, c.name, pre + Y + 'High', iv[1])
        if p is None:
            chk(u, c.name, pre + Y + 'Word', 'för få svar för att jämföra')
            continue
        h = next(hp)
        chk(u, c.name, pre + Y + 'P', p)
        chk(u, c.name, pre + Y + 'PHolm', h)
        chk(u, c.name, pre + Y + 'Word', 'säkerställd' if h <= 0.05 else 'kan vara slump')


for u in G['municipality']:

    def get(c, t):
        os = [next(d for d in C[x] if d.name == c.name) for x in G['municipality'] if x != u]
        if t == 'm':
            os = [o for o in os if o.rm]
            if not os:
                return None
            if weight == 'kommun':
                w = 1 / len(os)
                mo = sum(o.mean for o in os) * w
                va = sum(w * w * o.var / o.n for o in os)
                ds = sum((w * w * o.var / o.n) ** 2 / (o.n - 1) for o in os)
                spread = c.var > 0 and (len(os) > 1 or os[0].var > 0)
            else:
                A = np.concatenate([o.M[~np.isnan(o.M)] for o in os])
                mo = A.mean()
                va = A.var(ddof=1) / len(A)
                ds = va**2 / (len(A) - 1)
                spread = c.var > 0 and va > 0
            se2 = c.var / c.n + va
            if se2 == 0:
                return None
            df = se2**2 / ((c.var / c.n) ** 2 / (c.n - 1) + ds)
            t_ = (c.mean - mo) / math.sqrt(se2)
            k = stats.t.ppf(0.975, df) * math.sqrt(se2)
            return (
                c.mean - mo,
                (c.mean - mo - k, c.mean - mo + k),
                (2 * stats.t.sf(abs(t_), df) if c.n >= 10 and all(o.n >= 5 for o in os) and spread else None),
            )
        os = [o for o in os if o.rs]
        if not os:
            return None
        if weight == 'kommun':
            po = sum(o.p for o in os) / len(os)
            no = 1 / sum(1 / len(os) ** 2 / o.ns for o in os)
        else:
            A = np.concatenate([o.S[~np.isnan(o.S)] for o in os])
            po = A.mean()
            sv = A.var(ddof=1)
            if c.kind == 'q' or sv < 1e-15 or po in (0, 1):
                no = len(A)
            else:
                sing = sum(
                    sum(
                        (isinstance(r['a'][i], int) or r['a'][i] == 'v')
                        for r in U[x][1]
                        for i in next(it[1] for it in items if it[2] == c.name)
                    )
                    for x in G['municipality']
                    if x != u and next(d for d in C[x] if d.name == c.name).rs
                )
                no = min(sing, max(len(A), po * (1 - po) / (sv / len(A))))
        return c.p - po, newc(c.p, c.ns, po, no), (pshare(c.p, c.ns, po, no) if c.a >= 10 else None)

    compare(u, 'others', get)
if len(sys.argv) > 4:
    U0 = units(load(sys.argv[4]))
    C0 = {u: cells(rs) for u, (l, rs) in U0.items()}
    protect(C0, U0)
    both = [u for u in muni if u in C0]
    rm2 = lambda u, i: C[u][i].rm and C0[u][i].rm
    rs2 = lambda u, i: C[u][i].rs and C0[u][i].rs
    JOINT = (joint(C, both, rm2, rs2), joint(C0, both, rm2, rs2))
    for u in C0:
        for c in C0[u]:
            EARLIER[(u, c.name)] = c.n
    for a, b in zip(*JOINT):
        EARLIER[('*', a.name)] = 0 if a.small or b.small else 10**9
    for u in [x for us in G.values() for x in us]:
        if u != '*' and u not in C0:
            continue

        def get(c, t):
            o = next(d for d in (JOINT[1] if u == '*' else C0[u]) if d.name == c.name)
            if u == '*':
                c = next(d for d in JOINT[0] if d.name == c.name)
            col = 'changeMeanDiff' if t == 'm' else 'changeShareDiff'
            if ours[(u, c.name)][col] == '':
                return None
            if t == 'm':
                se2 = c.var / c.n + o.var / o.n
                df = se2**2 / ((c.var / c.n) ** 2 / (c.n - 1) + (o.var / o.n) ** 2 / (o.n - 1))
                t_ = (c.mean - o.mean) / math.sqrt(se2)
                k = stats.t.ppf(0.975, df) * math.sqrt(se2)
                return (
                    c.mean - o.mean,
                    (c.mean - o.mean - k, c.mean - o.mean + k),
                    (2 * stats.t.sf(abs(t_), df) if c.n >= 10 and o.n >= 10 and c.var > 0 and o.var > 0 else None),
                )
            return c.p - o.p, newc(c.p, c.ns, o.p, o.ns), (pshare(c.p, c.ns, o.p, o.ns) if c.a >= 10 and o.a >= 10 else None)

        compare(u, 'change', get)
# *lika
for i, (kind, ix, name) in enumerate(items):
    os = [C[u][i] for u in G['municipality'] if C[u][i].rm]
    if len(os) >= 2:
        w = 1 / len(os)
        mo = sum(o.mean for o in os) * w
        va = sum(w * w * o.var / o.n for o in os)
        df = va**2 / sum((w * w * o.var / o.n) ** 2 / (o.n - 1) for o in os)
        k = stats.t.ppf(0.975, df) * math.sqrt(va)
        chk('*lika', name, 'mean', mo)
        chk('*lika', name, 'meanLow', max(lo, mo - k))
        chk('*lika', name, 'meanHigh', min(hi, mo + k))
    os = [C[u][i] for u in G['municipality'] if C[u][i].rs]
    if len(os) >= 2:
        po = sum(o.p for o in os) / len(os)
        n = 1 / sum(1 / len(os) ** 2 / o.ns for o in os)
        a, b = wil(po, n)
        chk('*lika', name, 'dontKnowShare', po)
        chk('*lika', name, 'wilsonLow', a)
        chk('*lika', name, 'wilsonHigh', b)
print('[' + ',\n'.join(json.dumps([u, q, values], ensure_ascii=False, separators=(',', ':')) for (u, q), values in out.items()) + ']')

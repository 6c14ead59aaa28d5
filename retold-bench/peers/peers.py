"""Runs one peer on a pile: JSON lines in, clusters out, figures on standard output as one JSON object.

    peers.py TOOL --in PILE.jsonl --out CLUSTERS.tsv --threshold T [--processes N]

Each tool gets the same: the text in lower case, cut at white space, its runs of five words, 128 permutations. Pairs that
share a bucket and whose estimated Jaccard reaches the threshold are joined by union-find. A cluster is a line "id<TAB>number"
for each of its reports.

rensa       batch functions of its README; bands as its README has them for .8 and narrower ones for lower thresholds
datasketch  MinHash.update_batch, MinHashLSH with its own choice of bands
recipe      what text-dedup's minhash command does (its package needs 600 MB of others): numpy, xxh3, no check of pairs
semhash     SemHash.from_records(...).self_deduplicate() with its default model
"""

import argparse
import json
import multiprocessing
import resource
import sys
import time
from itertools import islice

PERMUTATIONS = 128
RUN = 5
BATCH = 5_000


class UnionFind:
    def __init__(self, size):
        self.parent = list(range(size))

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            self.parent[max(a, b)] = min(a, b)


def shingles(text):
    words = text.lower().split()
    return [" ".join(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1))]


def batches(path):
    with open(path, encoding="utf-8") as lines:
        while batch := list(islice(lines, BATCH)):
            yield batch


def read(lines):
    reports = [json.loads(line) for line in lines]
    return [report["id"] for report in reports], [shingles(report["text"]) for report in reports]


def signed(sign, path, processes):
    """Ids and signatures of all reports, in order."""
    if processes == 1:
        parts = map(sign, batches(path))
        pool = None
    else:
        pool = multiprocessing.get_context("fork").Pool(processes)
        parts = pool.imap(sign, batches(path))
    ids, signatures = [], []
    for part_ids, part_signatures in parts:
        ids += part_ids
        signatures += part_signatures
    if pool:
        pool.close()
        pool.join()
    return ids, signatures


def sign_rensa(lines):
    from rensa import RMinHash

    ids, sets = read(lines)
    return ids, RMinHash.from_token_sets(sets, num_perm=PERMUTATIONS, seed=42)


def rensa(path, threshold, processes):
    from rensa import RMinHashLSH

    start = time.perf_counter()
    ids, signatures = signed(sign_rensa, path, processes)
    middle = time.perf_counter()
    bands = 16 if threshold >= 0.7 else 32 if threshold >= 0.4 else 64
    index = RMinHashLSH(threshold=threshold, num_perm=PERMUTATIONS, num_bands=bands)
    index.insert_many(signatures, start_key=0)
    joined = UnionFind(len(ids))
    for begin in range(0, len(ids), BATCH):
        for i, found in enumerate(index.query_all(signatures[begin : begin + BATCH]), begin):
            for other in found:
                if other > i and signatures[i].jaccard(signatures[other]) >= threshold:
                    joined.join(i, other)
    return ids, joined, {"sign": middle - start, "join": time.perf_counter() - middle}


def sign_datasketch(lines):
    from datasketch import MinHash

    ids, sets = read(lines)
    values = []
    for one in sets:
        signature = MinHash(num_perm=PERMUTATIONS, seed=1)
        signature.update_batch([shingle.encode("utf-8") for shingle in set(one)])
        values.append(signature.hashvalues)
    return ids, values


def datasketch(path, threshold, processes):
    from datasketch import MinHash, MinHashLSH

    start = time.perf_counter()
    ids, values = signed(sign_datasketch, path, processes)
    model = MinHash(num_perm=PERMUTATIONS, seed=1)
    signatures = [
        MinHash(hashvalues=value, permutations=model.permutations, scheme=model.scheme)
        for value in values
    ]
    middle = time.perf_counter()
    index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    with index.insertion_session() as session:
        for i, signature in enumerate(signatures):
            session.insert(i, signature, check_duplication=False)
    joined = UnionFind(len(ids))
    for i, signature in enumerate(signatures):
        for other in index.query(signature):
            if other > i and signature.jaccard(signatures[other]) >= threshold:
                joined.join(i, other)
    return ids, joined, {"sign": middle - start, "join": time.perf_counter() - middle}


class RecipeSigner:
    """text-dedup's signature: (a * hash + b) mod (2^61 - 1), cut to 32 bits, the least of each column."""

    def __init__(self):
        import numpy

        random = numpy.random.RandomState(42)
        prime = (1 << 61) - 1
        self.prime = numpy.uint64(prime)
        self.a = random.randint(1, prime, size=PERMUTATIONS, dtype=numpy.uint64)
        self.b = random.randint(0, prime, size=PERMUTATIONS, dtype=numpy.uint64)

    def __call__(self, lines):
        import numpy
        from xxhash import xxh3_64_intdigest

        ids, sets = read(lines)
        values = []
        cut = numpy.uint64((1 << 32) - 1)
        for one in sets:
            hashes = [xxh3_64_intdigest(shingle.encode("utf-8")) & 0xFFFFFFFF for shingle in set(one)]
            column = numpy.array(hashes, dtype=numpy.uint64).reshape(-1, 1)
            row = ((column * self.a + self.b) % self.prime & cut).min(axis=0)
            values.append(row.astype(numpy.uint32))
        return ids, values


def recipe(path, threshold, processes):
    from datasketch.lsh import _optimal_param

    start = time.perf_counter()
    ids, values = signed(RecipeSigner(), path, processes)
    middle = time.perf_counter()
    bands, rows = _optimal_param(threshold, PERMUTATIONS, 0.5, 0.5)
    joined = UnionFind(len(ids))
    for band in range(bands):
        first = {}
        for i, value in enumerate(values):
            key = value[band * rows : (band + 1) * rows].tobytes()
            joined.join(i, first.setdefault(key, i))
    return ids, joined, {"sign": middle - start, "join": time.perf_counter() - middle}


def semhash(path, threshold, processes):
    from semhash import SemHash

    start = time.perf_counter()
    records = []
    for lines in batches(path):
        records += [json.loads(line) for line in lines]
    ids = [record["id"] for record in records]
    place = {name: i for i, name in enumerate(ids)}
    hashed = SemHash.from_records(
        records=[{"id": record["id"], "text": record["text"]} for record in records], columns=["text"]
    )
    middle = time.perf_counter()
    joined = UnionFind(len(ids))
    for one in hashed.self_deduplicate(threshold=threshold).filtered:
        for other, _ in one.duplicates:
            joined.join(place[one.record["id"]], place[other["id"]])
    return ids, joined, {"sign": middle - start, "join": time.perf_counter() - middle}


TOOLS = {"rensa": rensa, "datasketch": datasketch, "recipe": recipe, "semhash": semhash}


def write(path, ids, joined):
    members = {}
    for i in range(len(ids)):
        members.setdefault(joined.find(i), []).append(i)
    with open(path, "w", encoding="utf-8") as out:
        for root, group in members.items():
            if len(group) > 1:
                out.writelines(f"{ids[i]}\t{root}\n" for i in group)


def peak_megabytes():
    """The peak of this process, and that of its largest worker."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return own / 1024, worker / 1024


def processor_seconds():
    """What this process and its workers took: on a busy machine fairer than the clock on the wall."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("tool", choices=TOOLS)
    arguments.add_argument("--in", dest="pile", required=True)
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--threshold", type=float, required=True)
    arguments.add_argument("--processes", type=int, default=1)
    given = arguments.parse_args()
    start = time.perf_counter()
    try:
        ids, joined, stages = TOOLS[given.tool](given.pile, given.threshold, given.processes)
    except Exception as e:  # a peer that cannot run is reported, not hidden
        print(json.dumps({"failed": f"{type(e).__name__}: {e}"[:300]}))
        return 0
    write(given.out, ids, joined)
    seconds = time.perf_counter() - start
    own, worker = peak_megabytes()
    figures = {
        "reports": len(ids),
        "seconds": seconds,
        "processor": processor_seconds(),
        "megabytes": own,
        "worker": worker,
    }
    figures |= stages
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())

package org.retold.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;

/**
 * Writes the signature of one report.
 *
 * <p>Wording is told by pairs of content words that follow each other within a sentence, stop words
 * passed over and figures included: such pairs outlive the insertion and loss of other words, the
 * moving of sentences and the change of an ending. Two neighbours both outlive the replacement of
 * every second word in one case of four, five in a row in one of thirty-two. The event is told by
 * single words that few reports have: names, figures, places, rare words, those of the headline
 * too.
 *
 * <p>A long report has more of both than it may keep, and what it keeps must be what its copies
 * keep. So each feature has a rank that is drawn by its own hash and weighted by its rarity, and
 * those of the lowest ranks stay (bottom-k sampling with weights, Cohen and Kaplan 2007,
 * https://doi.org/10.1145/1281100.1281133; Broder 1997 without weights).
 */
final class SignatureWriter {
  static final int MOST_SENTENCES = 400;
  private static final int ALL_WORDING = 64;
  private static final int MOST_WORDING = 256;
  private static final int FEWEST_EVENT = 32;
  private static final int MOST_EVENT = 96;
  private static final int WORDS_FOR_ONE_MORE = 25;

  /** The least rarity of a word that tells of an event: one report in sixty-four has it. */
  private static final int EVENT_CLASS = 6;

  /** 2^(i/4). */
  private static final double[] WEIGHTS =
      IntStream.rangeClosed(0, 2 * Features.RAREST)
          .mapToDouble(i -> StrictMath.pow(2, i / 4.0))
          .toArray();

  private static final long PAIR_SALT = 0x5A17L;

  private final ReportText report;
  private final IntArray wording = new IntArray();
  private final IntArray wordingSentences = new IntArray();
  private final IntArray event = new IntArray();
  private final IntArray eventSentences = new IntArray();
  private final @Nullable Map<Integer, String> names;
  private int words;
  private long textHash = Hashes.SEED;

  SignatureWriter(ReportText report) {
    this(report, null);
  }

  private SignatureWriter(ReportText report, @Nullable Map<Integer, String> names) {
    this.report = report;
    this.names = names;
  }

  /** The signature of a report; the words of each feature are put under its hash. */
  static Signature naming(ReportText report, Map<Integer, String> names) {
    return new SignatureWriter(report, names).write();
  }

  Signature write() {
    List<Sentence> own = report.sentences();
    long[] sentences = new long[Math.min(own.size(), MOST_SENTENCES)];
    long[] forms = new long[sentences.length];
    for (int i = 0; i < own.size(); i++) {
      long[] hashes = SentenceHashes.words(own.get(i));
      addFeatures(own.get(i).tokens(), hashes, i);
      if (i < sentences.length) {
        sentences[i] = SentenceHashes.kept(SentenceHashes.exact(hashes));
        forms[i] = SentenceHashes.form(own.get(i), hashes);
      }
    }
    if (words > 0) {
      report.headline().stream()
          .filter(SignatureWriter::isContent)
          .forEach(token -> addWord(token, rarity(token), PlacedFeatures.NOWHERE));
    }
    int[] wordingSample = sample(wording, mostWording(wording.size()), 1);
    int[] eventSample = sample(event, mostEvent(), 2);
    return new Signature(
        words,
        words == 0 ? 0 : textHash,
        PlacedFeatures.of(wordingSample, wording, wordingSentences),
        PlacedFeatures.of(eventSample, event, eventSentences),
        sentences,
        forms);
  }

  private static int mostWording(int all) {
    return Math.min(MOST_WORDING, all <= ALL_WORDING ? all : ALL_WORDING + (all - ALL_WORDING) / 4);
  }

  private int mostEvent() {
    return Math.min(MOST_EVENT, FEWEST_EVENT + words / WORDS_FOR_ONE_MORE);
  }

  private void addFeatures(List<Token> tokens, long[] hashes, int sentence) {
    long before = 0;
    int classBefore = -1;
    Token tokenBefore = null;
    for (int i = 0; i < hashes.length; i++) {
      Token token = tokens.get(i);
      if (hashes[i] == 0) {
        continue;
      }
      words++;
      textHash = Hashes.then(textHash, hashes[i]);
      if (isContent(token)) {
        int rarity = rarity(token);
        long hash = addWord(token, rarity, sentence);
        if (classBefore >= 0) {
          int pair = Features.classOfPair(classBefore, rarity);
          wording.add(Features.of(Hashes.then(PAIR_SALT + before, hash), pair));
          wordingSentences.add(sentence);
          name(wording, tokenBefore, token);
        }
        before = hash;
        classBefore = rarity;
        tokenBefore = token;
      }
    }
  }

  private static boolean isContent(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || token.kind() == Token.Kind.WORD && !token.isStopWord();
  }

  private static int rarity(Token token) {
    return token.kind() == Token.Kind.NUMBER
        ? Features.classOfFigure(Features.figure(token))
        : Features.classOfWord(token.word().place());
  }

  /** Adds a word to those that tell of the event if it is rare; gives its hash. */
  private long addWord(Token token, int rarity, int sentence) {
    long hash =
        Hashes.of(token.kind() == Token.Kind.NUMBER ? Features.figure(token) : token.stem());
    if (rarity >= EVENT_CLASS) {
      event.add(Features.of(hash, rarity));
      eventSentences.add(sentence);
      name(event, null, token);
    }
    return hash;
  }

  /** Keeps the words of the feature that was added last, if somebody asked for them. */
  private void name(IntArray features, @Nullable Token first, Token second) {
    if (names != null) {
      String words = first == null ? second.text() : first.text() + " " + second.text();
      names.putIfAbsent(Features.hash(features.get(features.size() - 1)), words);
    }
  }

  /** The {@code most} features of the lowest ranks; a class rarer counts 2^(quarters/4) as much. */
  private static int[] sample(IntArray features, int most, int quarters) {
    int[] all = Features.sorted(features.toArray());
    if (all.length <= most) {
      return all;
    }
    long[] ranked = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      ranked[i] = (long) rank(all[i], quarters) << 32 | i;
    }
    Arrays.sort(ranked);
    int[] kept = new int[most];
    Arrays.setAll(kept, i -> all[(int) ranked[i]]);
    Arrays.sort(kept);
    return kept;
  }

  /** A draw of the exponential distribution by the feature's hash, shorter the rarer it is. */
  private static int rank(int feature, int quarters) {
    double uniform = ((Hashes.mix(Features.hash(feature)) >>> 11) + 1) * 0x1p-53;
    double draw = -StrictMath.log(uniform) / WEIGHTS[quarters * Features.rarity(feature)];
    return (int) Math.min(Integer.MAX_VALUE, draw * (1 << 24));
  }
}

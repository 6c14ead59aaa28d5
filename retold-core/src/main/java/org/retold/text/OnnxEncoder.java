package org.retold.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence encoder that runs the transformer all-MiniLM-L6-v2 (8-bit) on the processor, out of a
 * jar on the class path and without any network.
 *
 * <p>It is loaded when first used, which takes some tenths of a second. Where the native library
 * cannot be loaded {@link #isAvailable()} is false and {@link #problem()} says why; callers go on
 * with {@link StaticEncoder}. Every sentence is encoded alone and on one thread: in a batch the
 * 8-bit scales would depend on its neighbours, and so would the result. Sentences are read up to
 * {@value #MOST_PIECES} word pieces. Safe for use by several threads.
 */
public final class OnnxEncoder implements SentenceEncoder, AutoCloseable {
  private static final int MOST_PIECES = 126;
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

  private @Nullable OrtSession session;
  private @Nullable String problem;
  private boolean closed;

  /** Whether the encoder runs on this machine; loads it if that has not been tried yet. */
  public boolean isAvailable() {
    return session() != null;
  }

  /** Why the encoder is not available, or null if it is or has not been asked for. */
  public synchronized @Nullable String problem() {
    return problem;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the encoder is not available or was closed
   */
  @Override
  public float[] encode(String sentence) {
    OrtSession running = session();
    if (running == null) {
      throw new IllegalStateException("the sentence encoder is not available: " + problem());
    }
    return encode(running, WordPieces.shipped().ids(sentence, MOST_PIECES));
  }

  /**
   * Encodes word pieces, given by their numbers in the model's vocabulary; this is how the static
   * vectors are derived.
   */
  public float[] encodePieces(int... pieces) {
    OrtSession running = session();
    if (running == null) {
      throw new IllegalStateException("the sentence encoder is not available: " + problem());
    }
    return encode(running, pieces);
  }

  private static float[] encode(OrtSession session, int[] pieces) {
    if (pieces.length == 0) {
      return new float[384];
    }
    long[] ids = new long[pieces.length + 2];
    ids[0] = WordPieces.START;
    for (int i = 0; i < pieces.length; i++) {
      ids[i + 1] = pieces[i];
    }
    ids[ids.length - 1] = WordPieces.END;
    try {
      return run(session, ids);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence encoder failed: " + e.getMessage(), e);
    }
  }

  private static float[] run(OrtSession session, long[] ids) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape)) {
      Map<String, OnnxTensor> inputs = new HashMap<>();
      inputs.put("input_ids", input);
      inputs.put("attention_mask", mask);
      if (session.getInputNames().contains("token_type_ids")) {
        inputs.put("token_type_ids", types);
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
      }
    }
  }

  private static float[] mean(FloatBuffer states, int count) {
    float[] mean = new float[states.remaining() / count];
    for (int i = 0; i < count; i++) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += states.get();
      }
    }
    return Vectors.normalize(mean);
  }

  private synchronized @Nullable OrtSession session() {
    if (session == null && problem == null) {
      load();
    }
    return session;
  }

  private void load() {
    if (closed) {
      problem = "it was closed";
      return;
    }
    try (InputStream model = OnnxEncoder.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        problem = "the model " + MODEL + " is not on the class path";
        return;
      }
      session = open(model.readAllBytes());
    } catch (IOException | OrtException | LinkageError | RuntimeException e) {
      problem = "the native library or the model cannot be loaded on this machine: " + e;
    }
  }

  private static OrtSession open(byte[] model) throws IOException, OrtException {
    OrtEnvironment environment = NativeRuntime.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(model, options);
    }
  }

  /** Gives the model's memory back; the encoder cannot be used any more. */
  @Override
  public synchronized void close() {
    closed = true;
    if (session != null) {
      try {
        session.close();
      } catch (OrtException e) {
        problem = "it was closed, not cleanly: " + e.getMessage();
      }
      session = null;
    }
  }
}

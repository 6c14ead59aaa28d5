package org.retold.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes records of web archives for tests. */
final class Warcs {

  private Warcs() {}

  static byte[] response(String address, String time, String headers, byte[] body) {
    byte[] http = join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body);
    return record("response", address, time, "application/http; msgtype=response", http);
  }

  static byte[] page(String address, String time, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    String headers = "Content-Type: text/html; charset=utf-8\r\n";
    return response(address, time, headers + "Content-Length: " + body.length + "\r\n", body);
  }

  static byte[] record(String type, String address, String time, String content, byte[] body) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: %s
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, address, time, Math.abs(address.hashCode()), content, body.length)
            .replace("\n", "\r\n");
    return join(bytes(head), body, bytes("\r\n\r\n"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}

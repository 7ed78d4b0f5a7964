package id.linimasa.ingest.http;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP as no client library would send it: without a header that they insist on, or broken off in the middle. */
final class RawHttp {
    private RawHttp() {}

    static Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
    }

    /** Sends the request, ends sending, and reads until the server closes. */
    static String exchange(String request) throws IOException {
        try (Socket socket = connect()) {
            send(socket, request);
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}

package cn.liuzhong.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Takes mail for everybody but gone@ and busy@. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Semaphore hungUp = new Semaphore(0);
    private volatile List<String> onlyWords;
    private volatile String refusedCommand = "none";
    private volatile String refusal;

    RefusingServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** These, line by line as it is spoken to, and then nothing more. */
    void sayOnly(List<String> words) {
        onlyWords = words;
    }

    /** @param command as it begins; empty for the connection, a full stop for the mail itself */
    void refuses(String command, String answer) {
        refusal = answer;
        refusedCommand = command;
    }

    void speakAgain() {
        onlyWords = null;
    }

    /** Whether so many clients have gone from it. */
    boolean allHungUp(int clients) throws InterruptedException {
        return hungUp.tryAcquire(clients, 30, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread thread = new Thread(() -> attend(client));
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Each client by itself: one kept open by the sender's pool must not keep the next one waiting. */
    private void attend(Socket client) {
        List<String> words = onlyWords;
        try (client) {
            if (words == null) {
                talk(client);
            } else {
                fallSilent(client, words);
            }
        } catch (IOException gone) {
            // The client has gone.
        } finally {
            hungUp.release();
        }
    }

    private static void fallSilent(Socket client, List<String> words) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        Iterator<String> next = words.iterator();
        boolean open = true;
        while (open) {
            if (next.hasNext()) {
                say(client, next.next());
            }
            open = in.readLine() != null;
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, refusedCommand.isEmpty() ? refusal : "220 ready");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            String answer = line.startsWith(refusedCommand) ? refusal : answer(line);
            data = answer.startsWith("354");
            say(client, answer);
            if (line.equals("QUIT")) {
                return;
            }
        }
    }

    private static String answer(String line) {
        if (line.startsWith("RCPT") && line.contains("gone@")) {
            return "550 no such user gone@example.org";
        }
        if (line.startsWith("RCPT") && line.contains("busy@")) {
            return "450 try again";
        }
        return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

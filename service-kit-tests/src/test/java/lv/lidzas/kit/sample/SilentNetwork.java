package lv.lidzas.kit.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network between a client and a server of this machine that can stop carrying anything, without telling either of them. */
public final class SilentNetwork implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean isSilent;

    private SilentNetwork(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    /** A network that leads to a port. */
    public static SilentNetwork to(int server) throws IOException {
        ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SilentNetwork network = new SilentNetwork(entrance, server);
        Thread.ofVirtual().start(network::connect);
        return network;
    }

    /** Where clients enter. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** From now on every byte is lost, in both directions, and connections stay open. */
    public void fallSilent() {
        isSilent = true;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void connect() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket onward = new Socket(InetAddress.getLoopbackAddress(), server);
                sockets.addAll(List.of(client, onward));
                Thread.ofVirtual().start(() -> carry(client, onward));
                Thread.ofVirtual().start(() -> carry(onward, client));
            }
        } catch (IOException _) {
            // The test is over.
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                if (!isSilent) {
                    out.write(bytes, 0, length);
                    out.flush();
                }
            }
        } catch (IOException _) {
            // The test is over, or the other end is.
        }
    }
}

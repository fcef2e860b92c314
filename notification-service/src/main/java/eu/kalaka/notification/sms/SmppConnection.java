package eu.kalaka.notification.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.locks.ReentrantLock;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The one session with the message centre. It is bound as a transceiver, since receipts come back on it, kept alive by
 * {@code enquire_link}, and bound anew where it was lost: by whoever wants to send, and in between, so that receipts go on.
 */
class SmppConnection implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SmppConnection.class);

    private static final int TIMEOUT_MS = 3_000;
    private static final int ENQUIRE_EVERY_MS = 15_000;

    private final SmppSettings settings;
    private final ReceiptListener listener;
    private final ReentrantLock binding = new ReentrantLock();
    private @Nullable SMPPSession session;
    private boolean wasBound = true;

    SmppConnection(SmppSettings settings, Receipts receipts) {
        this.settings = settings;
        this.listener = new ReceiptListener(receipts);
    }

    /**
     * The bound session.
     *
     * @throws IOException where the message centre is away or does not let us in
     */
    SMPPSession bound() throws IOException {
        binding.lock();
        try {
            SMPPSession present = session;
            if (present != null && present.getSessionState().isTransmittable()) {
                return present;
            }
            close(present);
            SMPPSession bound = bind();
            session = bound;
            return bound;
        } finally {
            binding.unlock();
        }
    }

    /** On a thread of its own: the scheduler's is shared and must not wait for a message centre. */
    @Scheduled(fixedDelayString = "${kalaka.smpp.look-every:PT5S}")
    void keepBound() {
        if (!binding.isLocked()) {
            Thread.startVirtualThread(this::bindAgain);
        }
    }

    private void bindAgain() {
        boolean isBound;
        try {
            isBound = bound().getSessionState().isBound();
        } catch (IOException e) {
            isBound = false;
            if (wasBound) {
                LOG.warn("The message centre for SMS is away: {}", e.getClass().getSimpleName());
            }
        }
        if (isBound && !wasBound) {
            LOG.info("The message centre for SMS is there again");
        }
        wasBound = isBound;
    }

    private SMPPSession bind() throws IOException {
        SMPPSession fresh = new SMPPSession(SmppConnection::connect);
        fresh.setEnquireLinkTimer(ENQUIRE_EVERY_MS);
        fresh.setTransactionTimer(TIMEOUT_MS);
        fresh.setMessageReceiverListener(listener);
        try {
            fresh.connectAndBind(
                    settings.host(),
                    settings.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            settings.systemId(),
                            settings.password(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            ""),
                    TIMEOUT_MS);
            return fresh;
        } catch (IOException e) {
            close(fresh);
            throw e;
        }
    }

    private static Connection connect(String host, int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
        return new SocketConnection(socket);
    }

    private static void close(@Nullable SMPPSession old) {
        if (old != null) {
            old.unbindAndClose();
        }
    }

    @Override
    public void destroy() {
        binding.lock();
        try {
            close(session);
            session = null;
        } finally {
            binding.unlock();
        }
    }
}

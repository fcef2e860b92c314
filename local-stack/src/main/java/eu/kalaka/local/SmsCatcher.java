package eu.kalaka.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real SMPP 3.4 message centre on 127.0.0.1 that accepts every message, keeps the last ones for reading and reaches no phone.
 *
 * <p>Where a receipt is asked for, it says at once that the message was delivered. A phone's answer is played with {@link #reply}.
 */
public final class SmsCatcher implements AutoCloseable {

    /** The longest answer that fits one {@code deliver_sm} in UCS-2. */
    public static final int REPLY_LIMIT = 127;

    private static final Logger log = LoggerFactory.getLogger(SmsCatcher.class);

    private static final long BIND_TIMEOUT_MILLIS = 5_000;
    private static final byte UDH_INDICATOR = 0x40;
    private static final byte RECEIPT = 0x04;

    private final Newest<CaughtSms> messages = new Newest<>();
    private final SmsParts parts = new SmsParts();
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private final Map<String, SubmitSm> receiptsAsked = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Clock clock;
    private final int port;
    private final SMPPServerSessionListener listener;
    private volatile boolean closed;

    private SmsCatcher(int port, Clock clock) {
        this.clock = clock;
        try {
            LoopbackConnections connections = new LoopbackConnections(port);
            this.port = connections.port();
            this.listener = new SMPPServerSessionListener(port, connections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.setMessageReceiverListener(new SmsReceiver(this));
        listener.setResponseDeliveryListener(new SmsReceipts(this));
        ids.set(clock.millis());
        threads.execute(this::accept);
    }

    /**
     * Starts a catcher.
     *
     * @param port the port, or 0 for a free one
     */
    public static SmsCatcher start(int port) {
        return new SmsCatcher(port, Clock.systemUTC());
    }

    private void accept() {
        while (!closed) {
            try {
                SMPPServerSession session = listener.accept();
                threads.execute(() -> bind(session));
            } catch (IOException e) {
                if (!closed) {
                    log.warn("could not accept an SMPP connection", e);
                }
            }
        }
    }

    private void bind(SMPPServerSession session) {
        session.addSessionStateListener((now, before, source) -> {
            if (!now.isBound()) {
                sessions.remove(session);
            }
        });
        try {
            session.waitForBind(BIND_TIMEOUT_MILLIS).accept("kalaka", InterfaceVersion.IF_34);
            sessions.add(session);
        } catch (TimeoutException | PDUStringException | IOException | IllegalStateException e) {
            log.warn("an SMPP client did not bind: {}", e.getMessage());
            session.close();
        }
    }

    SubmitSmResult submitted(SubmitSm message) throws ProcessRequestException {
        byte[] octets = octets(message);
        Optional<List<byte[]>> whole = (message.getEsmClass() & UDH_INDICATOR) == 0
                ? Optional.of(List.of(octets))
                : parts.add(message.getSourceAddr(), message.getDestAddress(), octets);
        whole.ifPresent(texts -> messages.add(new CaughtSms(
                message.getSourceAddr(),
                message.getDestAddress(),
                SmsText.decode(texts, message.getDataCoding()),
                texts.size(),
                clock.instant())));
        String id = Long.toHexString(ids.incrementAndGet());
        if (SubmitSm.isSmscDelReceiptSuccessAndFailureRequested(message.getRegisteredDelivery())) {
            receiptsAsked.put(id, message);
        }
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("no message id", e.getErrorCode(), e);
        }
    }

    /** The text stands in the message itself or, when it is long, in an optional parameter. */
    private static byte[] octets(SubmitSm message) {
        if (message.getShortMessage() != null && message.getShortMessage().length > 0) {
            return message.getShortMessage();
        }
        OptionalParameter payload = message.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD);
        return payload instanceof OptionalParameter.OctetString octets ? octets.getValue() : new byte[0];
    }

    /** The answer to a message has been sent; only now may its receipt follow. */
    void answered(String messageId, SMPPServerSession session) {
        SubmitSm message = receiptsAsked.remove(messageId);
        if (message == null || !session.getSessionState().isReceivable()) {
            return;
        }
        Date now = Date.from(clock.instant());
        String receipt =
                new DeliveryReceipt(messageId, 1, 1, now, now, DeliveryReceiptState.DELIVRD, "000", "").toString();
        threads.execute(() -> {
            try {
                deliver(
                        session,
                        message.getDestAddress(),
                        message.getSourceAddr(),
                        new ESMClass(RECEIPT),
                        SmsText.DEFAULT,
                        receipt.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                log.warn("could not send the receipt of {}: {}", messageId, e.getMessage());
            }
        });
    }

    /**
     * Plays a phone that answers.
     *
     * @param from the phone's number
     * @param to the system's number or name
     * @param text at most {@value #REPLY_LIMIT} characters
     * @throws IOException when nobody who receives is connected, or the client did not take the message
     * @throws IllegalArgumentException when the text is too long
     */
    public void reply(String from, String to, String text) throws IOException {
        if (text.length() > REPLY_LIMIT) {
            throw new IllegalArgumentException("an answer has at most " + REPLY_LIMIT + " characters");
        }
        SMPPServerSession session = sessions.stream()
                .filter(bound -> bound.getSessionState().isReceivable())
                .findFirst()
                .orElseThrow(() -> new IOException("nobody is connected who receives messages"));
        deliver(session, from, to, new ESMClass(), SmsText.UCS_2, SmsText.ucs2(text));
    }

    private static void deliver(
            SMPPServerSession session, String from, String to, ESMClass kind, byte dataCoding, byte[] text)
            throws IOException {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    from,
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    to,
                    kind,
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding(dataCoding),
                    text);
        } catch (PDUException | ResponseTimeoutException | InvalidResponseException | NegativeResponseException e) {
            throw new IOException("the client did not take the message: " + e.getMessage(), e);
        }
    }

    /** What was caught, newest first, at most the last 500. */
    public List<CaughtSms> messages() {
        return messages.all();
    }

    /** Forgets what was caught. */
    public void clear() {
        messages.clear();
    }

    /** Whether a client that receives answers and receipts is connected. */
    public boolean hasReceiver() {
        return sessions.stream().anyMatch(bound -> bound.getSessionState().isReceivable());
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
        } catch (IOException e) {
            log.warn("could not stop listening", e);
        }
        sessions.forEach(SMPPServerSession::close);
        threads.shutdownNow();
    }
}

package id.anyam.database.server;

import org.springframework.context.SmartLifecycle;

/** Has the database prepared and answering before the first request is let in; a command asks for it when it needs it. */
final class ReadyBeforeServing implements SmartLifecycle {

    private final PreparedPool pool;
    private final boolean serving;
    private volatile boolean running;

    ReadyBeforeServing(PreparedPool pool, boolean serving) {
        this.pool = pool;
        this.serving = serving;
    }

    @Override
    public void start() {
        pool.open();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}

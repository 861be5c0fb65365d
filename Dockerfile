FROM python:3.14-slim

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /app

COPY requirements.txt ./
RUN pip install --no-cache-dir --requirement requirements.txt

COPY bot bot
COPY handlers handlers
COPY content content

RUN useradd --system --uid 10001 breather && install --directory --owner=breather /data
USER breather
VOLUME /data
ENV DATABASE_URL=sqlite:////data/breather.sqlite METRICS_PORT=9090

# Whether database, Telegram and ticks answer. It only says so: Docker restarts nothing for it, and a restart would mend nothing.
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-m", "bot.processes.healthcheck"]

# Token and secrets come from the environment when it is run; nothing of them is in here.
CMD ["python", "-m", "bot", "run"]

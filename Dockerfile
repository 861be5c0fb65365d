FROM python:3.11-slim

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
ENV DATABASE_URL=sqlite:////data/breather.sqlite

# Token and secrets come from the environment when it is run; nothing of them is in here.
CMD ["python", "-m", "bot", "run"]

"""Draw the breathing clips: `python -m content.clips [--language en] [--only sigh]`.

Needs the `media` extra (Pillow, imageio-ffmpeg). The same words and seconds give the same bytes.

In is a flower that opens, hold a square that rests while its dots fill, out a ringed disc that sinks. They differ
in outline, lightness, word and colour, so that a glance from the side is enough, also for the colour-blind.
"""

import math
import subprocess
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final, NamedTuple

import imageio_ffmpeg
from PIL import Image, ImageDraw, ImageFont

from content.catalog.breathing import CLIP_SIDE, Kind, Pattern, Phase

FPS: Final = 16
FADE: Final = 0.5  # seconds at the end of a phase: the next word is there when its time comes
SCALE: Final = 3  # drawn this much larger, then reduced: Pillow's shapes have no soft edges of their own
MIDDLE: Final = CLIP_SIDE / 2
SMALLEST, LARGEST = 86.0, 166.0
ARC_RADIUS: Final = 188.0
PETALS: Final = 8
WAVES: Final = 5

Colour = tuple[int, int, int]
Point = tuple[float, float]


class Palette(NamedTuple):
    """The colours of one kind of phase, apart in lightness as well as in hue."""

    body: Colour
    edge: Colour
    accent: Colour
    text: Colour


NIGHT: Final[Colour] = (27, 41, 53)
TRACK: Final[Colour] = (44, 61, 75)
PALETTES: Final[dict[Kind, Palette]] = {
    "in": Palette(body=(38, 112, 97), edge=(86, 172, 150), accent=(168, 222, 201), text=(255, 255, 255)),
    "hold": Palette(body=(235, 181, 82), edge=(250, 214, 142), accent=(250, 214, 142), text=(54, 38, 10)),
    "out": Palette(body=(38, 68, 148), edge=(58, 92, 180), accent=(158, 186, 244), text=(255, 255, 255)),
}


class Moment(NamedTuple):
    """What one frame shows: a phase, how far it is (0..1), and how full the breath is before and after it."""

    phase: Phase
    seconds: float
    before: float
    after: float
    done: float

    @property
    def fullness(self) -> float:
        """Return how full the lungs are, from 0 to 1, eased at both ends."""
        return self.before + (self.after - self.before) * ease(self.done)

    @property
    def beats(self) -> int:
        """Return how many counts the phase has; each lasts a second or a little more, never less."""
        return max(1, math.floor(self.seconds))


def ease(done: float) -> float:
    """Ease from 0 to 1: slow, faster, slow, as a breath goes."""
    return (1 - math.cos(math.pi * done)) / 2


def between(low: float, high: float, share: float) -> float:
    return low + (high - low) * share


def mix(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(between(a, b, share)) for a, b in zip(one, other, strict=True))
    return red, green, blue


class Brush:
    """Draws around the middle of the picture, in clip pixels, on a canvas SCALE times as large."""

    def __init__(self) -> None:
        self.canvas = Image.new("RGB", (CLIP_SIDE * SCALE, CLIP_SIDE * SCALE), NIGHT)
        self._draw = ImageDraw.Draw(self.canvas)

    def disc(self, radius: float, colour: Colour, at: Point = (0, 0)) -> None:
        self._draw.ellipse(self._box(at, radius), fill=colour)

    def arc(self, radius: float, colour: Colour, width: float, share: float = 1) -> None:
        box = self._box((0, 0), radius + width / 2)
        self._draw.arc(box, -90, 360 * share - 90, fill=colour, width=round(width * SCALE))
        for turn in (0.0, share):
            self.disc(width / 2, colour, at=on_circle(radius, turn))

    def square(self, half: float, corner: float, colour: Colour) -> None:
        self._draw.rounded_rectangle(self._box((0, 0), half), radius=corner * SCALE, fill=colour)

    def petal(self, tip: float, width: float, turn: float, colour: Colour) -> None:
        """Draw a rounded leaf from inside the middle disc to `tip`, wider towards its end."""
        root, points = SMALLEST / 2, []
        sin, minus_cos = on_circle(1, turn)
        for step in range(48):
            angle = math.tau * step / 48
            along = (root + tip) / 2 + (tip - root) / 2 * math.cos(angle)
            across = width * math.sin(angle) * (1 + 0.25 * math.cos(angle))
            points.append(self._point((along * sin - across * minus_cos, along * minus_cos + across * sin)))
        self._draw.polygon(points, fill=colour)

    def line(self, points: Iterable[Point], colour: Colour, width: float) -> None:
        path = [self._point(point) for point in points]
        self._draw.line(path, fill=colour, width=round(width * SCALE), joint="curve")

    def _point(self, at: Point) -> Point:
        return (MIDDLE + at[0]) * SCALE, (MIDDLE + at[1]) * SCALE

    def _box(self, at: Point, radius: float) -> tuple[float, float, float, float]:
        x, y = self._point(at)
        return x - radius * SCALE, y - radius * SCALE, x + radius * SCALE, y + radius * SCALE


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """Return the font of the words, in pixels; it has Latin and Cyrillic letters."""
    return ImageFont.truetype(Path(__file__).parent / "fonts" / "NotoSans-Regular.ttf", size)


def on_circle(radius: float, turn: float) -> Point:
    """Return the point at a share of a turn (0..1) clockwise from the top."""
    return radius * math.sin(math.tau * turn), -radius * math.cos(math.tau * turn)


def draw_in(brush: Brush, now: Moment) -> None:
    """Draw a flower opening; a second breath on top of a first opens a second row of petals behind it."""
    look, fullness = PALETTES["in"], now.fullness
    sip = ease(now.done) if now.before > 0 else 0.0
    for number in range(PETALS if sip else 0):
        tip, width = between(SMALLEST, LARGEST + 8, sip), between(16, 36, sip)
        brush.petal(tip, width, (number + 0.5) / PETALS, look.accent)
    for number in range(PETALS):
        tip, width = between(SMALLEST + 4, LARGEST, fullness), between(22, 42, fullness)
        brush.petal(tip, width, number / PETALS, look.edge)
    brush.disc(between(SMALLEST, SMALLEST + 14, fullness), look.body)


def draw_hold(brush: Brush, now: Moment) -> None:
    """Draw a square that rests, and a row of dots that fill one after the other."""
    look = PALETTES["hold"]
    half = between(SMALLEST - 2, 134, now.fullness)
    brush.square(half, half * 0.36, look.edge)
    brush.square(half - 5, half * 0.36 - 5, look.body)
    gap = min(18.0, 130 / now.beats)
    for number in range(now.beats):
        at = ((number - (now.beats - 1) / 2) * gap, 67.0)
        full = min(1.0, max(0.0, now.done * now.beats - number))
        brush.disc(gap * 0.36, mix(look.body, look.text, 0.25), at)
        if full:
            brush.disc(gap * 0.36 * full, look.text, at)


def draw_out(brush: Brush, now: Moment) -> None:
    """Draw a ringed disc that shrinks, with waves sinking through it."""
    look = PALETTES["out"]
    radius = between(SMALLEST + 2, LARGEST, now.fullness)
    inner = radius - 11
    brush.disc(inner, look.body)
    for number in range(WAVES):
        sunk = 2 * ((number / WAVES + now.done * now.seconds / 10) % 1) - 1
        draw_wave(brush, sunk, inner, look)
    brush.arc(radius, look.accent, 6)


def draw_wave(brush: Brush, sunk: float, radius: float, look: Palette) -> None:
    """Draw one soft wave across a disc, from its top (-1) to its bottom (1), faint at both ends."""
    reach = math.sqrt(1 - sunk**2) * radius - 10
    if reach > 0:
        xs = [between(-reach, reach, step / 40) for step in range(41)]
        colour = mix(look.body, look.edge, min(1.0, reach / 50))
        brush.line([(x, sunk * radius + 5 * math.sin(x / 15)) for x in xs], colour, 5)


ARTISTS: Final = {"in": draw_in, "hold": draw_hold, "out": draw_out}


def draw_shapes(now: Moment) -> Image.Image:
    """Draw one frame without its words."""
    brush = Brush()
    brush.arc(ARC_RADIUS, TRACK, 5)
    ARTISTS[now.phase.kind](brush, now)
    brush.arc(ARC_RADIUS, PALETTES[now.phase.kind].accent, 5, now.done)
    return brush.canvas.reduce(SCALE)


def write_words(frame: Image.Image, now: Moment, strength: float) -> None:
    """Write the word of the phase, large, and under it the counts that are left; `strength` 0 is invisible."""
    lines = now.phase.word.split(" ", 1)
    widest = max(font(100).getlength(line) / 100 for line in lines)
    size = min(60 if len(lines) == 1 else 44, int(138 / widest))
    left = now.beats - min(now.beats - 1, math.floor(now.done * now.beats))
    mask = Image.new("L", frame.size)
    pen = ImageDraw.Draw(mask)
    # The bundled font has one weight: a hair of stroke makes it carry at phone size.
    for number, line in enumerate(lines):
        at = (MIDDLE, MIDDLE - 18 - 3 * len(lines) + (number - (len(lines) - 1) / 2) * size * 0.95)
        pen.text(at, line, fill=round(255 * strength), font=font(size), anchor="mm", stroke_width=size / 48)
    at, fill = (MIDDLE, MIDDLE + 31 + 6 * len(lines)), round(230 * strength)
    pen.text(at, str(left), fill=fill, font=font(32), anchor="mm", stroke_width=0.4)
    frame.paste(PALETTES[now.phase.kind].text, mask=mask)


def moments(pattern: Pattern, speed_index: int) -> list[Moment]:
    """Return the phases at their start; each breath in fills up by its share of the time, a breath out empties."""
    filling = sum(phase.seconds for phase in pattern.phases if phase.kind == "in")
    found: list[Moment] = []
    full = 0.0
    for phase in pattern.phases:
        gain = phase.seconds / filling if phase.kind == "in" else 0.0
        after = 0.0 if phase.kind == "out" else full + gain
        found.append(Moment(phase, phase.seconds * pattern.speeds[speed_index], full, after, 0.0))
        full = after
    return found


def frames(pattern: Pattern, speed_index: int) -> Iterator[Image.Image]:
    """Yield one cycle frame by frame; the last phase blends into the first, so that the loop has no seam."""
    phases = moments(pattern, speed_index)
    ends = list(accumulate(phase.seconds for phase in phases))
    count = round(ends[-1] * FPS)
    for number in range(count):
        second = ends[-1] * number / count
        index = bisect_right(ends, second)
        left, phase = ends[index] - second, phases[index]
        following = phases[(index + 1) % len(phases)]
        yield melt(phase._replace(done=1 - left / phase.seconds), following, max(0.0, 1 - left / FADE))


def melt(now: Moment, following: Moment, share: float) -> Image.Image:
    """Blend a frame of one phase into the next by `share`; old words are gone before new ones appear."""
    frame = draw_shapes(now)
    if share:
        frame = Image.blend(frame, draw_shapes(following), ease(share))
    if share < 0.5:
        write_words(frame, now, 1 - 2 * share)
    else:
        write_words(frame, following, 2 * share - 1)
    return frame


def render(pattern: Pattern, speed_index: int, path: Path) -> None:
    """Write one cycle as an MP4 that any phone plays, with nothing in it that differs from run to run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    options = (
        f"-f rawvideo -pix_fmt rgb24 -s {CLIP_SIDE}x{CLIP_SIDE} -r {FPS} -i - -an -map_metadata -1 "
        "-c:v libx264 -preset veryslow -crf 28 -bf 2 -g 1200 -pix_fmt yuv420p -movflags +faststart -f mp4 "
        # One thread, exact arithmetic, no note of the encoder about itself (NAL type 6): runs are the same.
        "-threads 1 -sws_flags bicubic+accurate_rnd+bitexact -flags:v +bitexact -fflags +bitexact "
        "-bsf:v filter_units=remove_types=6"
    ).split()
    ffmpeg = [imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "error", "-y"]
    command = [*ffmpeg, *options, "-metadata", f"comment={pattern.script(speed_index)}", str(unfinished)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as running:  # noqa: S603  # no shell, our own words  # nosec B603
        if running.stdin is None:
            raise RuntimeError("ffmpeg was started without a pipe")
        for frame in frames(pattern, speed_index):
            running.stdin.write(frame.tobytes())
    if running.returncode:
        raise RuntimeError(f"ffmpeg could not write {path}")
    unfinished.replace(path)


def render_all(chosen: Iterable[Pattern]) -> Iterator[tuple[Path, float]]:
    """Render patterns at every speed; yield each file with the length of its cycle in seconds."""
    for pattern in chosen:
        for speed_index in range(len(pattern.speeds)):
            path = pattern.clip_in(pattern.language, speed_index)
            render(pattern, speed_index, path)
            yield path, pattern.cycle_seconds(speed_index)

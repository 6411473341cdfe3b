namespace LscbCloud.Api.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 6, 30, 9, 0, 0, TimeSpan.Zero);

    private DateTimeOffset _now = Start;
    private bool _isHeld;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Pass(TimeSpan time)
    {
        if (_isHeld)
        {
            throw new InvalidOperationException(
                $"Other tests read this clock at the same time: take an {nameof(OwnServiceFixture)}."
            );
        }

        _now += time;
    }

    /// <summary>From now on nobody moves the clock, because the tests of several classes read it.</summary>
    internal void Hold() => _isHeld = true;
}

namespace LscbCloud.Bench;

/// <summary>How long and how often each cell is measured.</summary>
/// <param name="WarmRequests">How many requests a server answers at least before anything counts; it goes on until .NET has little left to compile.</param>
/// <param name="LongestWarming">How long that may take at most.</param>
/// <param name="Rounds">Locks that count.</param>
/// <param name="Warm">The beginning of each turn, which does not count.</param>
/// <param name="Measured">The rest of each turn.</param>
/// <param name="Repeats">How many turns of the whole run may be done again because others were using the machine.</param>
internal sealed record Pace(
    int WarmRequests,
    TimeSpan LongestWarming,
    int Rounds,
    TimeSpan Warm,
    TimeSpan Measured,
    int Repeats
)
{
    /// <summary>For figures that are written down.</summary>
    public static readonly Pace Whole = new(
        WarmRequests: 8000,
        LongestWarming: TimeSpan.FromSeconds(90),
        Rounds: 5,
        Warm: TimeSpan.FromMilliseconds(700),
        Measured: TimeSpan.FromMilliseconds(2500),
        Repeats: 20
    );

    /// <summary>For trying whether everything works, and what a change does roughly.</summary>
    public static readonly Pace Quick = new(
        WarmRequests: 3000,
        LongestWarming: TimeSpan.FromSeconds(10),
        Rounds: 2,
        Warm: TimeSpan.FromMilliseconds(500),
        Measured: TimeSpan.FromMilliseconds(1500),
        Repeats: 0
    );
}

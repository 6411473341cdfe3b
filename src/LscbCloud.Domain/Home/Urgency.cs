namespace LscbCloud.Domain.Home;

/// <summary>What decides where something stands among the things that need a person.</summary>
/// <param name="On">The day from which it needs the person: the day it was due, or the day since which it waits.</param>
/// <param name="IsLateByOthers">Whether somebody else has let its day pass, so that asking them comes first.</param>
public sealed record Urgency(DateOnly On, bool IsLateByOthers)
{
    /// <summary>How many days ahead something due is told of.</summary>
    public const int DaysAhead = 14;

    /// <summary>What others are late with first, then by its day, the earliest first.</summary>
    public static IComparer<Urgency> Order { get; } = Comparer<Urgency>.Create(Compare);

    /// <summary>The days that have passed since its day; none on the day itself and before it.</summary>
    public int? DaysPast(DateOnly today) => On < today ? today.DayNumber - On.DayNumber : null;

    private static int Compare(Urgency one, Urgency other) =>
        one.IsLateByOthers == other.IsLateByOthers
            ? one.On.CompareTo(other.On)
            : other.IsLateByOthers.CompareTo(one.IsLateByOthers);
}

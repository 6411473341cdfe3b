using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Notifications;

/// <summary>When the daily email is written: on working days in England, from seven in the morning by London's clocks.</summary>
public static class DigestTime
{
    /// <summary>The hour from which it is written.</summary>
    public static readonly TimeOnly From = new(7, 0);

    /// <summary>The hour from which the day is let go, where the service was away since the morning. The next email tells the same.</summary>
    public static readonly TimeOnly Until = new(18, 0);

    public static bool IsDue(DateTimeOffset now)
    {
        var london = now.ClockInLondon();

        return DateOnly.FromDateTime(london).IsWorkingDay()
            && TimeOnly.FromDateTime(london) is var time
            && time >= From
            && time < Until;
    }
}

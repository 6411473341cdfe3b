namespace LscbCloud.Domain.Actions;

/// <summary>How far the times of an action that comes again lie apart.</summary>
public static class Recurrences
{
    /// <summary>How many months later it comes again. Refused for an action that comes once.</summary>
    public static int Months(this Recurrence recurrence) =>
        recurrence switch
        {
            Recurrence.Monthly => 1,
            Recurrence.Quarterly => 3,
            Recurrence.Yearly => 12,
            _ => throw new ArgumentOutOfRangeException(nameof(recurrence), "This action does not come again."),
        };
}

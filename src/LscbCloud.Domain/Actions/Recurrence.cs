namespace LscbCloud.Domain.Actions;

/// <summary>How often an action comes again. Each time has its own day, its own proof and its own verification.</summary>
public enum Recurrence
{
    Never,
    Monthly,
    Quarterly,
    Yearly,
}

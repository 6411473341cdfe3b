namespace LscbCloud.Infrastructure.Jobs;

/// <summary>How a job went for one owner.</summary>
/// <param name="IsDone">Whether it was done here. It was not where it failed, or where another instance is at it.</param>
/// <param name="Failure">What failed, if anything.</param>
internal sealed record OwnerRun(bool IsDone, Exception? Failure)
{
    public static OwnerRun Done { get; } = new(IsDone: true, Failure: null);

    /// <summary>Another instance does this job for this owner.</summary>
    public static OwnerRun Busy { get; } = new(IsDone: false, Failure: null);

    public static OwnerRun Failed(Exception failure) => new(IsDone: false, failure);
}

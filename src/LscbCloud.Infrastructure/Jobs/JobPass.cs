namespace LscbCloud.Infrastructure.Jobs;

/// <summary>How one pass of a job through its owners went.</summary>
/// <param name="Succeeded">For how many owners it was done.</param>
/// <param name="Failures">What failed, one for each owner.</param>
internal sealed record JobPass(int Succeeded, IReadOnlyList<Exception> Failures);

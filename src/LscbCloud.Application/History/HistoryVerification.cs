namespace LscbCloud.Application.History;

/// <summary>What a check of a history found.</summary>
/// <param name="IsIntact">Whether every chained entry is as it was written, and none is missing.</param>
/// <param name="Chained">How many entries the chain holds.</param>
/// <param name="Waiting">How many entries wait for the next minute's chaining.</param>
/// <param name="Redacted">How many of the chained entries had words or their content destroyed, which does not break the chain.</param>
/// <param name="Head">The last link, to compare with one that was sent out earlier; none while the chain is empty.</param>
/// <param name="FirstProblem">The first fault; none in an intact chain.</param>
public sealed record HistoryVerification(
    bool IsIntact,
    long Chained,
    int Waiting,
    int Redacted,
    ChainHead? Head,
    ChainProblem? FirstProblem
);

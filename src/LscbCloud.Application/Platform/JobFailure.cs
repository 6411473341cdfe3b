namespace LscbCloud.Application.Platform;

/// <summary>A job that fails for one board, one agency or the platform. It continues for all others.</summary>
/// <param name="Job">Which job, such as <c>history-chaining</c>.</param>
/// <param name="OwnerKind"><c>board</c>, <c>agency</c> or <c>platform</c>.</param>
/// <param name="OwnerSlug">The address of the board or the agency.</param>
/// <param name="OwnerName">Its name.</param>
/// <param name="Since">When it failed first after it had last succeeded.</param>
/// <param name="LastAt">When it failed last.</param>
/// <param name="Times">How often it has failed since.</param>
/// <param name="Reason">The kind of error. Its words are left out, since they may be a board's.</param>
public sealed record JobFailure(
    string Job,
    string OwnerKind,
    string? OwnerSlug,
    string? OwnerName,
    DateTimeOffset Since,
    DateTimeOffset LastAt,
    int Times,
    string Reason
);

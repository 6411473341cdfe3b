namespace LscbCloud.Application.Home;

/// <summary>The late actions of one owner: of an agency, or of a post of the board.</summary>
/// <param name="AgencySlug">The agency by address; none for the board's own.</param>
/// <param name="AgencyName">The agency by name.</param>
/// <param name="Post">The post of the board; none for an agency's.</param>
/// <param name="Count">How many are late.</param>
/// <param name="Due">The day by which the first of them was due.</param>
/// <param name="Reference">The reference, where there is only one.</param>
/// <param name="Title">What is to be done, where there is only one.</param>
/// <param name="IsInvented">Whether all of them were made up for the demonstration.</param>
internal sealed record LateActions(
    string? AgencySlug,
    string? AgencyName,
    string? Post,
    int Count,
    DateOnly Due,
    string Reference,
    string Title,
    bool IsInvented
);

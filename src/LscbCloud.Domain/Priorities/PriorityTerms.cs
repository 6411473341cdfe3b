namespace LscbCloud.Domain.Priorities;

/// <summary>What the board agrees when it agrees a priority.</summary>
/// <param name="Title">A short name, such as "Neglect".</param>
/// <param name="Aim">What will be different for children, in one sentence.</param>
/// <param name="Reason">Why it is a priority; may be empty where a paper does not say.</param>
/// <param name="Lead">The post that leads it, and the sub-group.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, where one is set.</param>
/// <param name="Tags">The words of the arrangement's tags that it serves, by code.</param>
public sealed record PriorityTerms(
    string Title,
    string Aim,
    string Reason,
    Lead Lead,
    DateOnly From,
    DateOnly? To,
    IReadOnlyDictionary<string, string> Tags
);

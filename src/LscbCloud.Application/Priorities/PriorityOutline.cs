using LscbCloud.Application.Measures;

namespace LscbCloud.Application.Priorities;

/// <summary>One priority of the plan.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Headline">The first of its current measures; none if it has none.</param>
/// <param name="Objectives">What it sets out to reach, without what was dropped.</param>
public sealed record PriorityOutline(string Slug, MeasureGlance? Headline, IReadOnlyList<ObjectiveOutline> Objectives);

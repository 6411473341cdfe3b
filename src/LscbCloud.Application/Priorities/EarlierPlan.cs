namespace LscbCloud.Application.Priorities;

/// <summary>An earlier plan that a priority was in, and the day on which it was carried out of it.</summary>
public sealed record EarlierPlan(Guid Id, string Title, DateOnly CarriedOn);

using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Things of one sort.</summary>
/// <param name="Notice">The sort, by its code.</param>
/// <param name="Count">How many.</param>
/// <param name="NotFor">Who brought it about, and so is not asked to judge it.</param>
/// <param name="OnlyFor">The post whose holders are told of it; none where everybody is who can do something about it.</param>
/// <param name="Unless">A post whose holders are told of it by another sort.</param>
public sealed record DigestCount(
    string Notice,
    int Count,
    PersonId? NotFor = null,
    string? OnlyFor = null,
    string? Unless = null
);

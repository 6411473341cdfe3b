using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Things of one sort.</summary>
/// <param name="Notice">The sort, by its code.</param>
/// <param name="Count">How many.</param>
/// <param name="NotFor">Who brought it about, and so is not asked to judge it.</param>
/// <param name="Unless">A permission whose holders are told of it by another sort.</param>
public sealed record DigestCount(string Notice, int Count, PersonId? NotFor = null, Permission? Unless = null);

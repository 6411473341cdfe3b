using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>A person who has a daily email coming.</summary>
internal sealed record DigestReader(PersonId Person, string Email, IReadOnlyList<DigestPlaceOf> Places);

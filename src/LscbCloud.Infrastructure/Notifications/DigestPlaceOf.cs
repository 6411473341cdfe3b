using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>A place that a person's email may tell of, by their roles there and by what they chose.</summary>
internal sealed record DigestPlaceOf(Owner Owner, IReadOnlyList<string> Roles, IReadOnlyList<Notice> Notices);

using LscbCloud.Application.Notifications;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>A place that a person's email may tell of, by their roles and posts there and by what they chose.</summary>
internal sealed record DigestPlaceOf(Owner Owner, IReadOnlyList<string> Posts, IReadOnlyList<Notice> Notices);

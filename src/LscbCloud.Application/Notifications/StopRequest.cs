using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>What a person wants to hear no more of: one sort of thing, or <see cref="Notice.All"/>.</summary>
public sealed record StopRequest(PersonId Person, string Notice);

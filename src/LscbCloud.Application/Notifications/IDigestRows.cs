using LscbCloud.Application.Common;
using LscbCloud.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Notifications;

/// <summary>Who wants the daily email.</summary>
public interface IDigestRows : IRows
{
    DbSet<DigestChoice> DigestChoices { get; }
}

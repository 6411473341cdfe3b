using LscbCloud.Domain.Histories;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Common;

/// <summary>Control rows: boards, agencies, people, memberships. They have no owner; only the people and platform use cases reach them.</summary>
public interface IControlDb
{
    DbSet<PlatformHistoryEntry> History { get; }

    DbSet<PlatformHistoryContent> HistoryContents { get; }

    DbSet<PlatformHistoryLink> HistoryLinks { get; }
}

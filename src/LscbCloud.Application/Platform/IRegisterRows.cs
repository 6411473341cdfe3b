using LscbCloud.Application.Common;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>The boards and agencies that use the service. They have no owner.</summary>
public interface IRegisterRows : IRows
{
    DbSet<Board> Boards { get; }

    DbSet<BoardFormerSlug> BoardFormerSlugs { get; }

    DbSet<Agency> Agencies { get; }
}

using LscbCloud.Application.Common;
using LscbCloud.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>The board itself and its sub-groups, which meet.</summary>
public interface IGroupRows : IRows
{
    DbSet<Group> Groups { get; }
}

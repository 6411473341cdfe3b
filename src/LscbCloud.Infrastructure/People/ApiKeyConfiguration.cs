using LscbCloud.Domain.Boards;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.People;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>, IControlMapping
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        _ = builder.ToTable("api_keys");
        _ = builder.HasKey(k => k.Id);
        _ = builder.Property(k => k.Id).ValueGeneratedNever();
        _ = builder.HasOne<Board>().WithMany().HasForeignKey(k => k.BoardId).OnDelete(DeleteBehavior.NoAction);
    }
}

using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LscbCloud.Infrastructure.TextChecks;

internal sealed class BoardTextAnswerConfiguration : IEntityTypeConfiguration<BoardTextAnswer>, IAppMapping
{
    public void Configure(EntityTypeBuilder<BoardTextAnswer> builder)
    {
        TextAnswerMapping.Map(builder, "board_text_answers");
        _ = builder.HasKey(a => new { a.BoardId, a.Id });
    }
}

using LscbCloud.Migrator;

namespace LscbCloud.Database.Tests.Migrating;

public sealed class MigrationsTests
{
    [Fact]
    public void The_embedded_migrations_are_the_files_in_order()
    {
        var folder = Path.Combine(LscbCloud.Testing.Databases.Repository.Root, "src", "LscbCloud.Migrator", "Sql");

        Assert.Equal(
            Directory.GetFiles(folder, "*.sql").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Migrations.Embedded().Select(migration => migration.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Two_migrations_with_one_number_are_refused()
    {
        var refusal = Assert.Throws<MigrationRefusedException>(() =>
            Migrations.InOrder([new("0007-boards.sql", ""), new("0007-agencies.sql", "")])
        );

        Assert.Equal("0007-agencies.sql and 0007-boards.sql have the same number.", refusal.Message);
    }

    [Theory]
    [InlineData("boards.sql")]
    [InlineData("7-boards.sql")]
    [InlineData("0007_boards.sql")]
    [InlineData("0007-Boards.sql")]
    public void A_name_that_is_not_a_number_and_words_is_refused(string name) =>
        Assert.Throws<MigrationRefusedException>(() => Migrations.InOrder([new(name, "")]));
}

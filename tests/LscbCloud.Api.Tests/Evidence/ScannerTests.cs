using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Application.Files;
using LscbCloud.Infrastructure.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace LscbCloud.Api.Tests.Evidence;

public sealed class ScannerTests(ScannedFixture api) : IClassFixture<ScannedFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_the_scanner_finds_clean_is_kept_and_one_with_a_virus_is_not()
    {
        var board = await api.Given.BoardAsync("scanned");
        var manager = await api.Given.MemberAsync(board, "manager");
        await manager.OfferAsync(board, "clean.txt", FileGiven.Bytes(new string('a', 200_000))).MustSucceed();
        Assert.Equal(200_000, api.Clamd.Received);

        using var refused = await manager.OfferAsync(board, "virus.txt", FileGiven.Bytes(FileGiven.TestVirus));

        var problem = await refused.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(FileSentences.Virus, problem.GetProperty("fields").GetProperty("file")[0].GetString());
        var list = await manager.ReadAsync($"/{board.Slug}/api/evidence");
        var item = Assert.Single(list.GetProperty("items").EnumerateArray());
        Assert.True(item.GetProperty("file").GetProperty("isScanned").GetBoolean());
    }

    [Theory]
    [InlineData("stream: OK", ScanOutcome.Clean)]
    [InlineData("stream: Win.Test FOUND", ScanOutcome.Infected)]
    [InlineData("INSTREAM size limit exceeded. ERROR", ScanOutcome.Away)]
    [InlineData("", ScanOutcome.Away)]
    public async Task Only_a_plain_answer_counts(string answer, ScanOutcome expected)
    {
        using var clamd = new FakeClamd { Says = answer };
        var scanner = new ClamdScanner("127.0.0.1", clamd.Port, TimeProvider.System);

        Assert.Equal(expected, await scanner.ScanAsync(FileGiven.Pdf(), Stop));
    }

    [Fact]
    public async Task Without_an_answer_nothing_is_taken()
    {
        var clamd = new FakeClamd();
        var scanner = new ClamdScanner("127.0.0.1", clamd.Port, TimeProvider.System);
        clamd.Dispose();
        using var desk = new FileIntake(new FileInspector(), scanner);

        var offered = await desk.CheckAsync("a.pdf", FileGiven.Pdf(), Stop);

        Assert.Null(offered.File);
        Assert.Equal(FileSentences.NotChecked, offered.Problem);
    }

    [Theory]
    [InlineData("Production", null, ScannerKind.None)]
    [InlineData("Production", "127.0.0.1", ScannerKind.Connected)]
    [InlineData("Demonstration", null, ScannerKind.TestOnly)]
    public async Task Production_takes_no_file_without_a_scanner(string environment, string? host, ScannerKind expected)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new Place(environment))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IConfiguration>(
                new ConfigurationBuilder()
                    .AddInMemoryCollection(
                        new Dictionary<string, string?>(StringComparer.Ordinal) { ["Files:Scanner:Host"] = host }
                    )
                    .Build()
            )
            .BuildServiceProvider();

        var scanner = Scanners.Choose(services);

        Assert.Equal(expected, scanner.Kind);
        using var desk = new FileIntake(new FileInspector(), scanner);
        var offered = await desk.CheckAsync("a.pdf", FileGiven.Pdf(), Stop);
        Assert.Equal(expected is ScannerKind.TestOnly, offered.File is not null);
    }

    private sealed class Place(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "LscbCloud";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

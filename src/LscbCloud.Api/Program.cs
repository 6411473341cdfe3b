using LscbCloud.Api.Actions;
using LscbCloud.Api.Agencies;
using LscbCloud.Api.Boards;
using LscbCloud.Api.Common;
using LscbCloud.Api.Evidence;
using LscbCloud.Api.History;
using LscbCloud.Api.Home;
using LscbCloud.Api.Measures;
using LscbCloud.Api.Meetings;
using LscbCloud.Api.Notifications;
using LscbCloud.Api.Objectives;
using LscbCloud.Api.Operations;
using LscbCloud.Api.People;
using LscbCloud.Api.Platform;
using LscbCloud.Api.Priorities;
using LscbCloud.Api.Removals;
using LscbCloud.Api.Retention;
using LscbCloud.Api.Search;
using LscbCloud.Api.Tenancy;
using LscbCloud.Api.TextChecks;
using LscbCloud.Application;
using LscbCloud.Infrastructure;
using LscbCloud.Infrastructure.People;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddSecretFiles();

// What the frameworks tell at the usual level holds whole addresses, one-time tokens among them, and every statement.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
});
builder.Host.UseDefaultServiceProvider(provider =>
{
    provider.ValidateScopes = true;
    provider.ValidateOnBuild = true;
});

builder.Services.AddApplication();
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddScoped<CallerReader>();
builder.Services.AddScoped<TenantEntry>();
builder.Services.AddPeople();
builder.Services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<ExceptionMapping>();
builder.Services.AddLimits(builder.Configuration);
builder.Services.AddProxies(builder.Configuration);
builder.Services.AddContract();

var app = builder.Build();

app.UseForwardedHeaders();
app.UseMiddleware<SecurityHeaders>();
app.UseExceptionHandler();
app.UseStatusCodePages(ExceptionMapping.DescribeAsync);
app.UseMiddleware<HostNames>();
app.UseRouting();
app.UseMiddleware<RequestGate>();
app.UseRateLimiter();

app.MapHealth();
app.MapOpenApi("/openapi/{documentName}.json");

var board = app.MapGroup("/{board}/api").WithRefusals().AddEndpointFilter(TextAnswersFilter.FilterAsync);
board.MapBoard();
board.MapHome();
board.MapSearch();
board.MapPriorities();
board.MapPlans();
board.MapObjectives();
board.MapMeasures();
board.MapActions();
board.MapManyActions();
board.MapEvidence();
board.MapEvidenceFiles();
board.MapProofFiles();
board.MapGroups();
board.MapMeetings();
board.MapSeats();
board.MapHistory();
board.MapThings();
board.MapRemovals();
board.MapRetention();
board.MapTexts();
board.MapPeople();
board.MapPosts();

var agency = app.MapGroup("/agencies/{agency}/api").WithRefusals().AddEndpointFilter(TextAnswersFilter.FilterAsync);
agency.MapAgency();
agency.MapAgencyHome();
agency.MapAgencySearch();
agency.MapAgencyActions();
agency.MapAgencyProofFiles();
agency.MapAgencyEvidence();
agency.MapAgencyEvidenceFiles();
agency.MapAgencyRemovals();
agency.MapAgencyRetention();
agency.MapAgencyPeople();
agency.MapAgencyPosts();
agency.MapAgencyTexts();
agency.MapAgencyHistory();

var platform = app.MapGroup("/platform/api").WithRefusals();
platform.MapPlatform();
platform.MapPlatformHistory();

var person = app.MapGroup("/api").WithRefusals();
person.MapSession();
person.MapLinks();
person.MapAccount();
person.MapNotifications();
person.MapMailbox();

app.UseClient();

return await Commands.RunAsync(app, args);
